import { expect, test } from "vitest";
import { z } from "zod";
import { parseInput } from "./input.ts";

const nested = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);

test.each([
  ["a NUL", { text: "a\0b" }],
  ["half a character", { text: "a\ud83db" }],
  ["either in a name", { "te\0xt": "a" }],
  ["either within a list", { text: ["a", "\udc00"] }],
  ["more depth than any form has", { text: nested(20_000) }],
])("%s is refused and breaks nothing", (_, input) => {
  expect(() => parseInput(z.unknown(), input)).toThrow(expect.objectContaining({ code: "malformed" }));
});
