import { expect, test } from "vitest";
import { plainExcerpt } from "./excerpt.ts";
import { readingMinutes } from "./reading.ts";

test("a short text stays, in one line", () => {
  expect(plainExcerpt("One\ntwo  three ", 20)).toBe("One two three");
  expect(plainExcerpt("exactly ten", 11)).toBe("exactly ten");
});

test("a long one ends after a word, within the limit", () => {
  expect(plainExcerpt("The quick brown fox jumps", 17)).toBe("The quick brown…");
  expect(plainExcerpt("The quick, brown fox", 11)).toBe("The quick…");
  expect(plainExcerpt("The quick brown", 10)).toBe("The quick…");
});

test("a text without spaces is cut between characters", () => {
  expect(plainExcerpt("吾輩は猫である名前はまだ無い", 8)).toBe("吾輩は猫である…");
});

test("no emoji, flag or accent is cut in two", () => {
  expect(plainExcerpt("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 2)).toBe("👨‍👩‍👧‍👦…");
  expect(plainExcerpt("🇺🇸🇩🇪🇯🇵", 2)).toBe("🇺🇸…");
  expect(plainExcerpt("e\u0301e\u0301e\u0301", 2)).toBe("e\u0301…");
});

test("plain letters are counted as others are, up to an accent that stands beyond the cut", () => {
  for (const letters of ["plain words, and more", "Фраза из простых слов", "漢字漢字漢字漢字漢字漢字"])
    for (let max = 2; max < letters.length - 1; max++) {
      const accented = `${letters.slice(0, max)}e\u0301${letters.slice(max)}`;
      expect(plainExcerpt(letters, max)).toBe(plainExcerpt(accented, max));
    }
});

test("reading time is whole minutes, at least one", () => {
  expect(readingMinutes("")).toBe(1);
  expect(readingMinutes("word ".repeat(238 * 4))).toBe(4);
});

test("Chinese and Japanese are read by the character", () => {
  expect(readingMinutes("字".repeat(900))).toBe(3);
});
