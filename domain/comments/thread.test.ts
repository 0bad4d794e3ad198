import { expect, test } from "vitest";
import { childPath } from "./path.ts";
import { buildTrees, type CommentRow, shown } from "./thread.ts";

const row = (id: string, parent: CommentRow | null, n: number, given: Partial<CommentRow> = {}): CommentRow => ({
  id,
  parentId: parent?.id ?? null,
  depth: parent ? parent.depth + 1 : 0,
  path: childPath(parent?.path ?? "", n),
  subject: "Subject",
  bodyHtml: "<p>words</p>",
  bodyText: "words",
  additions: [],
  changedAt: null,
  authorHandle: "ada",
  authorName: "Ada",
  byStaff: false,
  branchCount: 0,
  replyCount: 0,
  revision: 1,
  articleRevision: 1,
  recommendations: 0,
  createdAt: new Date(0),
  editedAt: null,
  withdrawnAt: null,
  hiddenAt: null,
  ...given,
});

test("replies stand inside what they answer, in order", () => {
  const a = row("a", null, 0, { branchCount: 3 });
  const b = row("b", a, 0, { branchCount: 1 });
  const c = row("c", b, 0);
  const d = row("d", a, 1);
  const e = row("e", null, 1);
  const [first, second] = buildTrees([a, b, c, d, e]);
  expect(first?.replies.map((reply) => reply.id)).toEqual(["b", "d"]);
  expect(first?.replies[0]?.replies.map((reply) => reply.id)).toEqual(["c"]);
  expect(second?.id).toBe("e");
  expect([first?.missing, first?.replies[0]?.missing, second?.missing]).toEqual([0, 0, 0]);
});

test("what a page has no room for is counted at the comment where it goes on, and begins after what is shown", () => {
  const a = row("a", null, 0, { branchCount: 40 });
  const b = row("b", a, 0, { branchCount: 7 });
  const [top] = buildTrees([a, b]);
  expect(top?.missing).toBe(32);
  expect(top?.missingAfter).toBe(b.path);
  expect(top?.replies[0]?.missing).toBe(7);
  expect(top?.replies[0]?.missingAfter).toBeNull();
});

test("below the last level nothing is nested, and nothing is lost from the count", () => {
  const chain: CommentRow[] = [];
  for (let n = 0; n < 6; n++) chain.push(row(`c${n}`, chain.at(-1) ?? null, 0, { branchCount: 5 - n }));
  const [top] = buildTrees(chain, 3);
  const deepest = top?.replies[0]?.replies[0];
  expect(deepest?.id).toBe("c2");
  expect(deepest?.replies).toEqual([]);
  expect(deepest?.missing).toBe(3);
});

test("a tombstone keeps its place and none of its words", () => {
  const gone = shown(
    row("a", null, 0, {
      withdrawnAt: new Date(0),
      branchCount: 1,
      subject: "secret",
      bodyText: "secret",
      byStaff: true,
    }),
  );
  expect(gone.tombstone).toBe("withdrawn");
  expect(gone.byStaff).toBe(false);
  expect(JSON.stringify(gone)).not.toMatch(/secret|words|ada/i);
  expect(shown(row("a", null, 0, { hiddenAt: new Date(0) })).tombstone).toBe("hidden");
});

test("a tombstone with a reply does not count as readable itself", () => {
  const a = row("a", null, 0, { branchCount: 1 });
  const b = row("b", a, 0, { withdrawnAt: new Date(0), branchCount: 1 });
  const c = row("c", b, 0);
  const [top] = buildTrees([a, b, c]);
  expect(top?.missing).toBe(0);
  expect(top?.replies[0]?.missing).toBe(0);
});

test("a page may begin anywhere in the tree", () => {
  const root = row("root", null, 0);
  const mid = row("mid", root, 4, { branchCount: 1 });
  const leaf = row("leaf", mid, 0);
  const tops = buildTrees([mid, leaf]);
  expect(tops.map((top) => top.id)).toEqual(["mid"]);
  expect(tops[0]?.replies.map((reply) => reply.id)).toEqual(["leaf"]);
});
