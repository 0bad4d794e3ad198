import { expect, test } from "vitest";
import { LANGUAGES } from "./languages.ts";
import { pageWords, wordsAt } from "./page-words.ts";
import { speak } from "./words.ts";

test.each(LANGUAGES)("what is sent in %s can be said from it", (language) => {
  const { address, text } = pageWords(language);
  expect(wordsAt(address)?.text).toBe(text);
  const t = speak<"chrome" | "reader">(language, JSON.parse(text));
  expect(t("chrome.logIn")).not.toBe("");
  expect(t("reader.charactersLeft", { count: 7 })).toContain("7");
});

test("an address of earlier words still leads to words, any other to none", () => {
  expect(wordsAt("/words/de-000000000000.json")).toBe(pageWords("de"));
  expect(wordsAt("/words/xx-000000000000.json")).toBeNull();
});

test("each language has words and an address of its own", () => {
  expect(new Set(LANGUAGES.map((language) => pageWords(language).text)).size).toBe(LANGUAGES.length);
  expect(new Set(LANGUAGES.map((language) => pageWords(language).address)).size).toBe(LANGUAGES.length);
});
