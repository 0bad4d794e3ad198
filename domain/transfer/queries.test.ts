import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { topicSlugOf } from "#domain/articles/slug.ts";
import { editComment, withdrawComment } from "#domain/comments/commands.ts";
import { db } from "#lib/db.ts";
import { renderArticle } from "#lib/markdown/article.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { importFile } from "./commands.ts";
import { exportAll } from "./queries.ts";

beforeEach(freshDatabase);

const NOW = new Date("2026-06-01T12:00:00Z");
const folder = mkdtempSync(path.join(tmpdir(), "afterword-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function exported(): Promise<string> {
  const parts: string[] = [];
  await exportAll(async (text) => {
    parts.push(text);
  });
  return parts.join("");
}

async function restore(text: string) {
  const file = path.join(folder, "export.jsonl");
  writeFileSync(file, text);
  return importFile({ path: file, now: NOW });
}

/** One hash over all that readers, moderators and editors can tell of the publication. */
async function fingerprint() {
  const articles = await db().article.findMany({
    orderBy: { id: "asc" },
    include: {
      author: { select: { handle: true, displayName: true } },
      topics: { orderBy: { position: "asc" }, select: { topic: { select: { slug: true, name: true } } } },
      thread: true,
    },
  });
  const comments = await db().comment.findMany({
    orderBy: [{ articleId: "asc" }, { path: "asc" }],
    include: {
      author: { select: { handle: true, displayName: true } },
      revisions: { orderBy: { number: "asc" } },
    },
  });
  const people = await db().account.findMany({ select: { id: true, handle: true } });
  const handles = new Map(people.map(({ id, handle }) => [id, handle]));
  const named = comments.map(({ authorId: _, formKey: __, withdrawnById, hiddenById, ...comment }) => ({
    ...comment,
    withdrawnBy: handles.get(withdrawnById ?? ""),
    hiddenBy: handles.get(hiddenById ?? ""),
  }));
  const listing = JSON.stringify([articles.map(({ authorId: _, ...article }) => article), named]);
  return { hash: createHash("sha256").update(listing).digest("hex"), comments: comments.length };
}

const BODY = "# One\n\ntwo  \nlines\n\n\n> quote\n";

function rendered(body: string) {
  const { html, text, renderer } = renderArticle(body);
  return { body, bodyHtml: html, bodyText: text, bodyRenderer: renderer };
}

/** A publication in which everything happened that can happen. */
async function publish() {
  const [ada, bo] = [
    await makeAccount({ handle: "ada", displayName: "Ada L." }),
    await makeAccount({ handle: "Bo_2", email: "bo@example.org" }),
  ];
  const article = await makeArticle({
    author: ada,
    title: "Title — “quoted”",
    dek: "The dek",
    credit: "Agency",
    ...rendered(BODY),
    updatedAt: new Date("2026-05-02T08:00:00Z"),
    leadAlt: "A crane",
    leadCredit: "Bo",
  });
  for (const [position, name] of ["Ships & Iron", "Harbour"].entries()) {
    const topic = await db().topic.create({ data: { id: `topic${position}`, slug: topicSlugOf(name), name } });
    await db().articleTopic.create({ data: { articleId: article.id, topicId: topic.id, position } });
  }
  const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 9, minute));
  const root = await makeComment(article, { by: bo, subject: "A subject", body: "Root *one*\nnext line", at: at(1) });
  // The second sibling has the earlier time: clocks of two servers differ.
  const reply = await makeComment(article, { by: ada, parentId: root, at: at(9) });
  await makeComment(article, { by: bo, parentId: root, at: at(5) });
  await makeComment(article, { by: bo, parentId: reply, at: at(10) });
  const other = await makeComment(article, { by: ada, at: at(11) });
  const place = { articleId: article.id, commentId: root };
  await editComment(viewerOf(bo), { ...place, subject: "Edited", body: "Other words", revision: 1 }, at(20));
  await withdrawComment(viewerOf(ada), { articleId: article.id, commentId: reply }, at(21));
  await db().$executeRaw`UPDATE "Comment" SET "hiddenAt" = now(), "hiddenById" = ${ada.id} WHERE id = ${other}`;
  await db().$executeRaw`UPDATE "Thread" SET "commentCount" = "commentCount" - 1 WHERE "articleId" = ${article.id}`;
  await makeArticle({ author: ada, publishedAt: null, createdAt: new Date("2026-01-01T00:00:00Z") });
  await makeArticle({ author: ada, unpublishedAt: at(40) });
  return article;
}

test("export, then import into an empty database: the same articles, comments, tree, authors and times", async () => {
  await publish();
  const before = await fingerprint();
  const text = await exported();
  await freshDatabase();
  const summary = await restore(text);
  expect(summary).toMatchObject({
    articles: { new: 3, drafts: 1 },
    comments: { new: 5, hidden: 1, tombstones: 1 },
    bad: [],
    notes: [],
  });
  expect(await fingerprint()).toEqual(before);
  expect(await exported()).toBe(text);
});

test("an export brought in where it was made changes nothing", async () => {
  await publish();
  const before = await fingerprint();
  const summary = await restore(await exported());
  expect(summary).toMatchObject({
    articles: { new: 0, grown: 0, unchanged: 3 },
    comments: { new: 0, known: 5, kept: 0 },
  });
  expect(await fingerprint()).toEqual(before);
  expect(await db().event.count({ where: { type: "article.imported" } })).toBe(0);
});

test("every line is one article in the format that everybody can read", async () => {
  const article = await publish();
  const lines = (await exported())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(3);
  const line = lines.find((one) => one.article.id === article.id);
  expect(line.article).toMatchObject({
    title: article.title,
    summary: "The dek",
    topics: ["Ships & Iron", "Harbour"],
    slug: article.slug,
  });
  expect(line.article.body).toEqual(["# One", "two  \nlines", "> quote\n"]);
  expect(line.users).toEqual(["Bo_2", "ada"]);
  expect(line.comments.map(({ parentId }: { parentId: string | null }) => parentId === null)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

test("no mail address and no password is exported", async () => {
  const author = await makeAccount({ handle: "ada", passwordHash: "$argon2id$secret" });
  await makeComment(await makeArticle({ author }), { by: author });
  expect(await exported()).not.toMatch(/ada@example|argon2/);
});

test("an export is of one moment, whatever happens while it is written", async () => {
  const article = await makeArticle();
  await makeComment(article, { body: "Before" });
  const parts: string[] = [];
  await exportAll(async (text) => {
    if (parts.length === 0) await makeComment(article, { body: "Meanwhile" });
    parts.push(text);
  });
  expect(parts.join("")).toContain("Before");
  expect(parts.join("")).not.toContain("Meanwhile");
  expect(await exported()).toContain("Meanwhile");
});
