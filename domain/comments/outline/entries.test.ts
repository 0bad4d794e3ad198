import { expect, test } from "vitest";
import { OUTLINE_LEVELS, type OutlineEntry, type OutlineRow, outlineOf } from "./entries.ts";

const row = (id: string, depth: number, given: Partial<OutlineRow> = {}): OutlineRow => ({
  id,
  depth,
  subject: `Subject of ${id}`,
  beginning: "",
  authorHandle: "ada",
  authorName: "Ada",
  branchCount: 0,
  recommendations: 3,
  at: 1_777_777_777,
  tombstone: null,
  ...given,
});

type Names = (string | Names)[];
const names = (entries: OutlineEntry[]): Names =>
  entries.flatMap(({ id, replies }) => (replies.length > 0 ? [id, names(replies)] : [id]));

test("entries stand beneath what they answer", () => {
  const rows = [row("a", 0), row("b", 1), row("c", 2), row("d", 1), row("e", 0), row("f", 1)];
  expect(names(outlineOf(rows))).toEqual(["a", ["b", ["c"], "d"], "e", ["f"]]);
});

test("one whose parent is not shown stands beneath the nearest that is", () => {
  expect(names(outlineOf([row("a", 0), row("c", 2), row("d", 2), row("e", 0)]))).toEqual(["a", ["c", "d"], "e"]);
});

test("a chain a thousand long is nested no deeper than a phone can show, and nothing of it is lost", () => {
  const rows = Array.from({ length: 1_000 }, (_, n) => row(`n${n}`, n));
  let level = outlineOf([...rows, row("last", 0)]);
  expect(level.map((entry) => entry.id)).toEqual(["n0", "last"]);
  for (let n = 1; n < OUTLINE_LEVELS - 1; n++) {
    level = level[0]?.replies ?? [];
    expect(level.map((entry) => entry.id)).toEqual([`n${n}`]);
  }
  const deepest = level[0]?.replies ?? [];
  expect(deepest.map((entry) => entry.id)).toEqual(rows.slice(OUTLINE_LEVELS - 1).map(({ id }) => id));
  expect(deepest.flatMap((entry) => entry.replies)).toEqual([]);
});

test("without a subject it is called by its first words, cut at a word", () => {
  const beginning = "The bench has stood there longer than the harbour office, and nobody knows who paid.";
  const [entry] = outlineOf([row("a", 0, { subject: "", beginning })]);
  expect(entry?.title).toBe("The bench has stood there longer than the harbour office…");
  expect(outlineOf([row("a", 0)])[0]?.title).toBe("Subject of a");
  const many = Array.from({ length: 1_001 }, (_, n) => row(`n${n}`, 0, { subject: "", beginning }));
  expect(outlineOf(many)[0]?.title).toBe("The bench has stood there longer…");
});

test("of what nobody may read nothing is told but where it stood", () => {
  const [entry] = outlineOf([row("a", 0, { tombstone: "hidden", beginning: "Secret" })]);
  expect(entry).toEqual({
    id: "a",
    at: 1_777_777_777,
    tombstone: "hidden",
    beneath: 0,
    replies: [],
    title: "",
    authorHandle: null,
    authorName: null,
    recommendations: 0,
  });
});
