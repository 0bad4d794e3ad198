import { expect, test } from "vitest";
import { renderComment } from "#lib/markdown/comment.ts";
import { cutAtWord, fitWords, MAX_TEXT } from "./words.ts";

test("a long subject is cut at a word and stands whole above the body", () => {
  const subject = `What *really* happened to ${"the [old] harbour crane ".repeat(6)}last_night`;
  const words = fitWords(subject, "The body.");
  expect([...words.subject].length).toBeLessThanOrEqual(120);
  expect(words.subject).toMatch(/ \S+…$/);
  expect(renderComment(words.body).text).toBe(`${subject}\nThe body.`);
});

test("a subject of just the right length stays", () => {
  const subject = "é".repeat(120);
  expect(fitWords(subject, "x")).toEqual({ subject, body: "x", lost: 0 });
});

test("a subject without a body is the body", () => {
  const { subject, body } = fitWords("# me *too*", "");
  expect(subject).toBe("");
  expect(renderComment(body).text).toBe("# me *too*");
  expect(fitWords("", "").body).toBe("");
});

test("only what no column holds is cut, and it is said how much", () => {
  const long = "word ".repeat(MAX_TEXT / 4);
  const { body, lost } = fitWords("", long);
  expect(body.length).toBeLessThanOrEqual(MAX_TEXT);
  expect(body.length + lost).toBe(long.length);
});

test("cutting never leaves half of a letter", () => {
  expect(cutAtWord("😀".repeat(50), 7)).toBe("😀".repeat(7));
});
