// For tests of imports: a small article with comments as a file would hold them, and the slow way to count.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect } from "vitest";
import type { Db } from "#lib/db.ts";

type Fields = Record<string, unknown>;

const folder = mkdtempSync(path.join(tmpdir(), "afterword-import-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

export function fileOf(content: unknown): string {
  const file = path.join(folder, `${++files}.txt`);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

export const ARTICLE = {
  title: "The crane",
  summary: "Old iron",
  topics: ["Harbour"],
  body: ["One.", "Two."],
  publishedAt: "2020-05-01T08:00:00Z",
};
export const at = (minute: number) => new Date(Date.UTC(2020, 4, 1, 9, minute)).toISOString();
export const says = (id: number, parentId: number | null, more: Fields = {}): Fields => ({
  id,
  parentId,
  author: "ada",
  title: "",
  body: `Comment ${id}`,
  createdAt: at(id),
  ...more,
});

const listComments = (db: Db) => db.comment.findMany({ orderBy: { path: "asc" } });

/** The conversation in its order, each comment with its depth. */
export const bodiesOf = async (db: Db) =>
  (await listComments(db)).map(({ depth, body }) => `${"-".repeat(depth)}${body}`);

/** Counts everything anew, the slow way, and compares with what the rows say of themselves. */
export async function expectExactCounts(db: Db) {
  for (const thread of await db.thread.findMany({ include: { comments: true } })) {
    const { comments } = thread;
    const readable = comments.filter((c) => !c.withdrawnAt && !c.hiddenAt);
    const under = (path: string) => readable.filter((c) => c.path.startsWith(path) && c.path !== path);
    const children = new Map<string | null, typeof comments>();
    for (const c of comments) children.set(c.parentId, [...(children.get(c.parentId) ?? []), c]);
    expect(thread.commentCount).toBe(readable.length);
    expect(thread.rootsMade).toBe(children.get(null)?.length ?? 0);
    expect(thread.lastCommentAt?.getTime()).toBe(
      comments.length > 0 ? Math.max(...comments.map((c) => c.createdAt.getTime())) : undefined,
    );
    for (const c of comments) {
      const replies = children.get(c.id) ?? [];
      const counts = [c.repliesMade, c.replyCount, c.branchCount];
      expect(counts, c.body).toEqual([
        replies.length,
        replies.filter((r) => readable.includes(r)).length,
        under(c.path).length,
      ]);
    }
  }
}
