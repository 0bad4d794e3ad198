import { expect, test } from "vitest";
import { hasMark, MARKS_LENGTH, withMark } from "./marks.ts";

test("a text that was asked about stays known while others are asked about, and so many at most", () => {
  const both = withMark(withMark("", "one"), "other");
  expect(both).toBe("one other");
  expect(hasMark(both, "one")).toBe(true);
  expect(hasMark(both, "on")).toBe(false);
  expect(withMark(both, "one")).toBe("other one");
  const many = Array.from({ length: 99 }, (_, nth) => `${nth}`.padStart(12, "m")).reduce(withMark, "");
  expect(many.length).toBeLessThanOrEqual(MARKS_LENGTH);
  expect(hasMark(many, "98".padStart(12, "m"))).toBe(true);
});
