import { describe, expect, test } from "vitest";
import { changeBetween, quotationsIn } from "./passage.ts";

const BEFORE = [
  "The crane that would not come down",
  "At half past seven she came in over the *goods yard* with a vole.",
  "He is keeping a [ledger](https://example.org/ledger_(book)) of it.[^1] The society pays 2.9 per cent a year.",
  "[^1]: In pencil.",
].join("\n\n");

const put = (from: string, to: string) => {
  if (!BEFORE.includes(from)) throw new Error(`There is no "${from}".`);
  return BEFORE.replace(from, to);
};

describe("a comment on the whole article", () => {
  test.each([
    ["nothing", BEFORE, false],
    ["two letters in the wrong order", put("keeping", "kepeing"), false],
    ["a letter more", put("crane", "craane"), false],
    ["three slips in three places", put("crane", "craane").replace("ledger", "legder").replace("with", "wiht"), false],
    ["a hyphen, an emphasis, a quotation mark", put("*goods yard*", "“goods-yard”"), false],
    ["a link's target and a note's number", put("ledger_(book)", "other").replaceAll("[^1]", "[^7]"), false],
    ["two words made one", put("goods yard", "goodsyard"), false],
    ["capitals", put("The society", "the Society"), false],
    ["a figure", put("2.9", "2.8"), true],
    ["a point in a figure", put("2.9", "29"), true],
    ["the sex of a bird", put("she came in", "the male came in"), true],
    ["a word of four letters", put("a vole", "a small vole"), true],
    ["a sentence more", `${BEFORE}\n\nPut right: it was the father.`, true],
    ["a sentence less", put("He is keeping a ", ""), true],
    ["another title", put("would not come down", "stayed"), true],
    ["every word", "Something else altogether.".repeat(200), true],
  ])("%s", (_, now, changed) => {
    expect(changeBetween(BEFORE, now)("I agree.")).toBe(changed);
  });
});

describe("a comment that quotes the article", () => {
  const quoting = (words: string) => `Well.\n\n> ${words}\n\nIs that so?`;
  const now = put("she came in", "the male came in");

  test.each([
    ["the passage that changed", "At half past seven she came in over the goods yard", true],
    ["with other marks and line ends", "“At half past seven she came in —\n> over the goods-yard with a vole”", true],
    ["the passage that did not", "He is keeping a ledger of it", false],
    ["across a link and a note", "keeping a ledger of it. The society pays 2.9 per cent", false],
    ["one that changed and one that did not", "over the goods yard with a vole\n>\n> past seven she came in", true],
    ["with something left out between", "He is keeping … pays 2.9 per cent", false],
    ["what the article never said: then it is the whole that counts", "Something that another reader said", true],
    ["too little to be a quotation: then it is the whole that counts", "a vole", true],
  ])("%s", (_, words, changed) => {
    expect(changeBetween(BEFORE, now)(quoting(words))).toBe(changed);
  });

  test("a slip that was put right within the quotation is a change of what it quotes", () => {
    expect(changeBetween(put("seven", "sveen"), BEFORE)(quoting("At half past sveen she came in"))).toBe(true);
  });
});

test("quotations stand at the beginning of a line, and a quotation within one is one too", () => {
  expect(quotationsIn("5 > 3 is no quotation of anything")).toEqual([]);
  expect(quotationsIn("> One two three four\n>> five six seven eight")).toEqual([
    "onetwothreefour",
    "fivesixseveneight",
  ]);
});

test("scripts without capitals, and letters with marks", () => {
  const before = "고양이가 지붕 위에 있다. القطّة على السطح.";
  expect(changeBetween(before, before.replace("지붕", "나무"))("좋다")).toBe(true);
  expect(changeBetween(before, before.replace("القطّة", "القطة"))("جيد")).toBe(false);
  expect(changeBetween(before, before.replace("القطّة على", "الكلب تحت"))("جيد")).toBe(true);
});

test("an article of 200,000 letters in which every word is another", () => {
  const long = (word: string) => Array.from({ length: 30_000 }, (_, n) => `${word}${n}`).join(" ");
  expect(changeBetween(long("vole"), long("tide"))("Hm.")).toBe(true);
});
