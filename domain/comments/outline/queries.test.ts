import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { withdrawComment } from "../commands.ts";
import { listOutline } from "./queries.ts";

beforeEach(freshDatabase);

test("every comment that the discussion shows, in its order, and of each no more than a line", async () => {
  const article = await makeArticle();
  const by = await makeAccount({ handle: "ada", displayName: "Ada Quill" });
  const at = new Date("2026-05-02T10:00:00Z");
  const first = await makeComment(article, { by, at, subject: "Inches", body: "Eleven of them." });
  const second = await makeComment(article, { body: "word ".repeat(100) });
  const answer = await makeComment(article, { by, parentId: first, body: "Twelve." });
  const lonely = await makeComment(article, { by, body: "Never mind." });
  await makeComment(await makeArticle());
  await withdrawComment(viewerOf(by), { articleId: article.id, commentId: lonely }, new Date());
  await db().comment.updateMany({ where: { id: first }, data: { score: 4, recommendations: 3 } });

  const rows = await listOutline(article.id);
  expect(rows.map((row) => row.id)).toEqual([first, answer, second]);
  expect(rows[0]).toEqual({
    id: first,
    depth: 0,
    subject: "Inches",
    beginning: "",
    authorHandle: "ada",
    authorName: "Ada Quill",
    branchCount: 1,
    recommendations: 7,
    at: at.getTime() / 1_000,
    tombstone: null,
  });
  expect(rows[1]?.beginning).toBe("Twelve.");
  expect(rows[2]?.beginning).toHaveLength(120);

  await withdrawComment(viewerOf(by), { articleId: article.id, commentId: first }, new Date());
  expect((await listOutline(article.id))[0]).toMatchObject({ id: first, tombstone: "withdrawn" });
});
