import { expect, test } from "vitest";
import { refusedSize, widthsOf } from "./limits.ts";

test.each([
  [5000, 5000, null],
  [5001, 5000, "too-large"],
  [60_000, 1, "too-large"],
  [100, 1001, "too-large"],
  [100, 1000, null],
  [0, 100, "not-an-image"],
  [Number.NaN, 100, "not-an-image"],
])("%i × %i is %s", (width, height, refused) => {
  expect(refusedSize(width, height)).toBe(refused);
});

test.each([
  [64, [64]],
  [480, [480]],
  [1599, [480, 800, 1200]],
  [4000, [480, 800, 1200, 1600, 2400]],
])("a picture %i wide is made %j wide", (width, widths) => {
  expect(widthsOf(width)).toEqual(widths);
});
