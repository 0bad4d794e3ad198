import { expect, test } from "vitest";
import { isOverwritten, isThrownBack } from "./early-typing.ts";

test.each([
  ["the default text stands where something else was typed", "New", { value: "Old", defaultValue: "Old" }, true],
  ["nothing was typed", "Old", { value: "Old", defaultValue: "Old" }, false],
  ["what was typed stands there", "New", { value: "New", defaultValue: "Old" }, false],
  ["more was typed while the page woke", "New", { value: "Newer", defaultValue: "Old" }, false],
  ["the default was deleted while the page woke", "Old", { value: "", defaultValue: "Old" }, false],
])("%s", (_, typed, box, overwritten) => {
  expect(isOverwritten(typed, box)).toBe(overwritten);
});

test.each([
  ["the caret stands at the beginning", { from: 4, to: 4 }, { from: 0, to: 0 }, true],
  ["the caret stands at the end", { from: 4, to: 4 }, { from: 9, to: 9 }, true],
  ["a choice has gone", { from: 2, to: 7 }, { from: 0, to: 0 }, true],
  ["nothing has moved", { from: 0, to: 0 }, { from: 0, to: 0 }, false],
  ["the whole text was chosen while the page woke", { from: 0, to: 0 }, { from: 0, to: 9 }, false],
  ["the caret was put into a word while the page woke", { from: 9, to: 9 }, { from: 3, to: 3 }, false],
])("%s", (_, before, now, thrownBack) => {
  expect(isThrownBack(before, now, 9)).toBe(thrownBack);
});
