import { expect, test } from "vitest";
import { emptySummary, isUseful, linesOf } from "./summary.ts";

const notes = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ line: n + 1, what: `comment ${n}`, why: "odd" }));

test("the first twenty places are named, all of them when asked", () => {
  const summary = { ...emptySummary("thread", false), bad: notes(25) };
  const named = (all: boolean) => linesOf(summary, all).filter((line) => line.includes("odd")).length;
  expect(named(false)).toBe(20);
  expect(linesOf(summary).join("\n")).toContain("and 5 more");
  expect(named(true)).toBe(25);
});

test("a rehearsal says what would be", () => {
  const summary = { ...emptySummary("wxr", true), leftOut: new Map([["pingbacks", 2]]) };
  expect(linesOf(summary)[0]).toBe("Would import (wxr):");
  expect(linesOf(summary)).toContain("  would be left out:");
  expect(linesOf({ ...summary, dryRun: false })).toContain("  left out:");
});

test("a file is of use when something came in or was here already", () => {
  const summary = emptySummary("thread", false);
  expect(isUseful(summary)).toBe(false);
  expect(linesOf(summary).at(-1)).toBe("Nothing in this file could be used.");
  expect(isUseful({ ...summary, articles: { new: 0, drafts: 0, grown: 0, unchanged: 1 } })).toBe(true);
});
