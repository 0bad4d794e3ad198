import { describe, expect, test } from "vitest";
import { differenceOf, type Paragraph } from "./difference.ts";

const version = (body: string, given: { title?: string; dek?: string; lead?: string } = {}) => ({
  title: "The crane that would not come down",
  dek: "",
  lead: "",
  body,
  ...given,
});
const written = (paragraph: Paragraph) =>
  paragraph
    .map(({ kind, text }) => (kind === "removed" ? `[-${text}-]` : kind === "added" ? `[+${text}+]` : text))
    .join("");
/** Readable: [-taken out-] and [+put in+]. */
const changes = (before: string, now: string) => differenceOf(version(before), version(now)).body.map(written);

describe("within a paragraph", () => {
  test.each([
    [
      "words, each change in one go",
      "At half past seven she came in with a vole, folded herself into the steel, and was gone.",
      "At half past seven the male came in with a vole, handed it over, and was gone again.",
      "At half past seven [-she-][+the male+] came in with a vole, [-folded herself into the steel-][+handed it over+], and was gone[+ again+].",
    ],
    [
      "figures and words held together stay whole",
      "It isn’t 2.9 per cent a year on the well-known shares.",
      "It is 2.8 per cent a year on the well-hidden shares.",
      "It [-isn’t 2.9-][+is 2.8+] per cent a year on the [-well-known-][+well-hidden+] shares.",
    ],
    ["Korean", "고양이가 지붕 위에 있다.", "고양이가 나무 위에 있다.", "고양이가 [-지붕-][+나무+] 위에 있다."],
    ["Arabic", "القطة على السطح الآن", "القطة تحت السطح الآن", "القطة [-على-][+تحت+] السطح الآن"],
    ["Chinese, without spaces", "猫在屋顶上睡觉。", "猫在树上睡觉。", "猫在[-屋顶-][+树+]上睡觉。"],
  ])("%s", (_, before, now, expected) => {
    expect(changes(before, now)).toEqual([expected]);
  });

  test("marks are none of the words", () => {
    expect(
      changes("A *vole* and [a link](https://example.org/1).", "A **vole** and [a link](https://example.org/2)."),
    ).toEqual(["A vole and a link."]);
  });
});

describe("paragraphs", () => {
  test("come, go, and stay", () => {
    expect(changes("One.\n\nTwo birds on a wire.\n\nThree.", "One.\n\nThree.\n\nA fourth, put right.")).toEqual([
      "One.",
      "[-Two birds on a wire.-]",
      "Three.",
      "[+A fourth, put right.+]",
    ]);
  });

  test("that were mended stand side by side with what they were, among others that are new", () => {
    const before = "# One\n\nThe crane has stood in the yard for years.\n\nMr Pike keeps a ledger.";
    const now =
      "# One\n\nAn opening of another kind.\n\nThe crane had stood in the yard for years.\n\nMr Pike keeps a diary.";
    expect(changes(before, now)).toEqual([
      "One",
      "[+An opening of another kind.+]",
      "The crane [-has-][+had+] stood in the yard for years.",
      "Mr Pike keeps a [-ledger-][+diary+].",
    ]);
  });

  test("that have nothing in common are told whole", () => {
    expect(changes("Nobody saw the heron leave.", "Shares fell again on Tuesday.")).toEqual([
      "[-Nobody saw the heron leave.-]",
      "[+Shares fell again on Tuesday.+]",
    ]);
  });
});

test("title and dek are told of too, and that the picture is another", () => {
  const before = version("Words.", { dek: "Old iron.", lead: "a" });
  const now = version("Words.", { title: "The crane that did come down", lead: "b" });
  const difference = differenceOf(before, now);
  expect(written(difference.title)).toBe("The crane that [-would not-][+did+] come down");
  expect(written(difference.dek)).toBe("[-Old iron.-]");
  expect(difference.lead).toBe(true);
});

describe("an article of 100,000 letters written anew is told by paragraphs", () => {
  const long = (word: string, end: string) =>
    Array.from({ length: 400 }, (_, n) => `${`${word}${n} `.repeat(30)}${word}.`).join(end);

  test.each([
    ["many paragraphs", "\n\n", 800],
    ["a single one", " ", 2],
  ])("%s", (_, end, told) => {
    const { body } = differenceOf(version(long("vole", end)), version(long("tide", end)));
    expect(body).toHaveLength(told);
    const removed = body.flat().filter(({ kind }) => kind === "removed");
    expect(removed.map(({ text }) => text).join(end)).toBe(long("vole", end));
  });
});
