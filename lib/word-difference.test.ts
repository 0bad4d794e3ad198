import { expect, test } from "vitest";
import { wordDifference } from "./word-difference.ts";

const told = (before: string, after: string, locale = "en") =>
  wordDifference(before, after, locale)
    .map(({ text, change }) => (change === "same" ? text : change === "added" ? `+${text}+` : `-${text}-`))
    .join("");

test.each([
  ["The tide turns at four.", "The tide turns at five.", "en", "The tide turns at -four-+five+."],
  ["One two.", "One two. Three.", "en", "One two. +Three.+"],
  ["같은 말을 했습니다", "다른 말을 했습니다", "ko", "-같은-+다른+ 말을 했습니다"],
  ["قال نعم", "قال لا", "ar", "قال -نعم-+لا+"],
])("from %j to %j", (before, after, locale, difference) => {
  expect(told(before, after, locale)).toBe(difference);
});

test("both texts can be read out of it", () => {
  const [before, after] = ["One  two\n\nthree, four.", "One three\n\nfour; five."];
  const pieces = wordDifference(before, after, "en");
  const without = (change: string) => pieces.filter((piece) => piece.change !== change).map(({ text }) => text);
  expect(without("removed").join("")).toBe(after);
});

test("texts that have nothing in common are not looked at for ever", () => {
  const text = (seed: number) => Array.from({ length: 20_000 }, (_, n) => `w${(n * seed) % 99_991}`).join(" ");
  const begun = performance.now();
  wordDifference(text(7_919), text(104_729), "en");
  expect(performance.now() - begun).toBeLessThan(5_000);
});
