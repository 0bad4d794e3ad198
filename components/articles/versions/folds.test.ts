import { expect, test } from "vitest";
import type { Paragraph } from "#domain/articles/versions/difference.ts";
import { foldUnchanged } from "./folds.ts";

const same = (text: string): Paragraph => [{ kind: "same", text }];
const added = (text: string): Paragraph => [{ kind: "added", text }];
const shown = (paragraphs: Paragraph[]) =>
  foldUnchanged(paragraphs).map(({ first, folded, paragraphs: run }) => [
    first,
    folded,
    run.map(([one]) => one?.text).join(""),
  ]);

test("what has not changed is folded, but for a paragraph beside each change", () => {
  expect(shown([..."abcde"].map(same).concat([added("F")], [..."ghijk"].map(same)))).toEqual([
    [0, true, "abcd"],
    [4, false, "eFg"],
    [7, true, "hijk"],
  ]);
});

test("a line or two are shown rather than counted", () => {
  expect(shown([added("A"), same("b"), same("c"), same("d"), added("E")])).toEqual([
    [0, false, "Ab"],
    [2, false, "c"],
    [3, false, "dE"],
  ]);
});
