import { expect, test } from "vitest";
import { keyNamed } from "./keys.ts";

test.each([
  ["a Latin layout", { key: "j", code: "KeyJ", shiftKey: false }, "j"],
  ["a Latin layout whose letters lie elsewhere", { key: "s", code: "Semicolon", shiftKey: false }, "s"],
  ["a Latin layout with Shift", { key: "S", code: "KeyS", shiftKey: true }, "S"],
  ["a Latin layout with the lock of capitals", { key: "J", code: "KeyJ", shiftKey: false }, "j"],
  ["a Korean layout", { key: "ㅓ", code: "KeyJ", shiftKey: false }, "j"],
  ["an Arabic layout", { key: "ت", code: "KeyJ", shiftKey: false }, "j"],
  ["a Cyrillic layout with Shift", { key: "Ы", code: "KeyS", shiftKey: true }, "S"],
  ["an Arabic question mark", { key: "؟", code: "Slash", shiftKey: true }, "?"],
  ["a key with a name", { key: "Process", code: "KeyJ", shiftKey: false }, "Process"],
])("%s", (_, event, named) => expect(keyNamed(event)).toBe(named));
