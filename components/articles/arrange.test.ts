import { expect, test } from "vitest";
import { arrange, besideLead } from "./arrange.ts";

const shape = (count: number) => arrange(Array.from({ length: count }, (_, n) => n)).map((row) => row.length);

test("rows come out even, whatever the number", () => {
  expect(shape(0)).toEqual([]);
  expect(shape(1)).toEqual([1]);
  expect(shape(2)).toEqual([2]);
  expect(shape(4)).toEqual([2, 2]);
  expect(shape(8)).toEqual([3, 2, 3]);
  expect(shape(12)).toEqual([3, 3, 3, 3]);
  for (let count = 2; count < 40; count += 1) {
    expect(shape(count).every((size) => size === 2 || size === 3)).toBe(true);
    expect(arrange(Array.from({ length: count }, (_, n) => n)).flat()).toEqual(
      Array.from({ length: count }, (_, n) => n),
    );
  }
});

test("beside the lead stand as many as leave no single story over", () => {
  expect([0, 1, 2, 3, 4, 5, 11].map(besideLead)).toEqual([0, 0, 0, 3, 2, 3, 3]);
  for (let others = 2; others < 40; others += 1) expect(others - besideLead(others)).not.toBe(1);
});
