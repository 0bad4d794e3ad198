import { expect, test } from "vitest";
import { isLong } from "./length.ts";

test("a comment is long by its letters, or by its lines", () => {
  expect(isLong("word ".repeat(300), false)).toBe(false);
  expect(isLong("word ".repeat(330), false)).toBe(true);
  expect(isLong("x = 1\n".repeat(15), false)).toBe(false);
  expect(isLong("x = 1\n".repeat(25), false)).toBe(true);
});

test("of what is answered less is shown", () => {
  expect(isLong("word ".repeat(120), false)).toBe(false);
  expect(isLong("word ".repeat(120), true)).toBe(true);
});
