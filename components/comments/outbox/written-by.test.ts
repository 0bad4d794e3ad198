import { expect, test } from "vitest";
import { isWrittenBy } from "./written-by.ts";

test.each([
  [undefined, "ada", true],
  ["ada", "ada", true],
  ["zo%C3%AB", "zoë", true],
  ["ada", "bob", false],
  ["", "ada", false],
  ["%", "%", false],
])("%j may be sent by %s: %s", (claimed, handle, expected) => {
  expect(isWrittenBy(claimed, handle)).toBe(expected);
});
