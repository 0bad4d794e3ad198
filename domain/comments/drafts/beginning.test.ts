import { expect, test } from "vitest";
import { isBeginning, isDoneWith } from "./beginning.ts";

const words = (body: string, subject = "") => ({ subject, body });

test.each([
  ["the same", words("The fog.", "Fog"), words("The fog.", "Fog"), true],
  ["a beginning", words("The"), words("The fog.", "Fog"), true],
  ["the subject alone", words("", "Fo"), words("The fog.", "Fog"), true],
  ["blanks around are nothing", words("\n The fog. \n", " A  fog "), words("The fog.", "A fog"), true],
  ["letters that are put together in another way", words("Cafe\u0301"), words("Café au lait"), true],
  ["more than was sent", words("The fog. And more"), words("The fog."), false],
  ["other words", words("The fig"), words("The fog."), false],
  ["another subject", words("The fog.", "Rain"), words("The fog.", "Fog"), false],
])("%s", (_name, kept, sent, expected) => {
  expect(isBeginning(kept, sent)).toBe(expected);
});

test.each([
  ["in what was sent", "The fog", 99, true],
  ["typed before, and mended since", "The fig", 7, true],
  ["typed on since, in another tab", "The fig", 8, false],
  ["typed by another device", "The fig", null, false],
])("%s", (_name, body, typedAt, expected) => {
  expect(isDoneWith(words(body), typedAt, { ...words("The fog."), kept: "the-phone.7.0" })).toBe(expected);
  expect(isDoneWith(words("The fig"), typedAt, { ...words("The fog."), kept: "" })).toBe(false);
});
