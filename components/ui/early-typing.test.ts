import { expect, test } from "vitest";
import { isOverwritten } from "./early-typing.ts";

test.each([
  ["the default text stands where something else was typed", "New", { value: "Old", defaultValue: "Old" }, true],
  ["nothing was typed", "Old", { value: "Old", defaultValue: "Old" }, false],
  ["what was typed stands there", "New", { value: "New", defaultValue: "Old" }, false],
  ["more was typed while the page woke", "New", { value: "Newer", defaultValue: "Old" }, false],
  ["the default was deleted while the page woke", "Old", { value: "", defaultValue: "Old" }, false],
])("%s", (_, typed, box, overwritten) => {
  expect(isOverwritten(typed, box)).toBe(overwritten);
});
