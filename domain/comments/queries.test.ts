import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import type { Role } from "#prisma/client/enums.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { editComment, withdrawComment } from "./commands.ts";
import { ORDERS, type Order } from "./place.ts";
import {
  BRANCH_SHARE,
  findComment,
  listAncestors,
  listBranches,
  listByAuthor,
  listRevisions,
  PAGE_SIZE,
  TEXTS_SHOWN,
} from "./queries.ts";
import { buildTrees, type CommentNode } from "./thread.ts";

beforeEach(freshDatabase);

const whole = (articleId: string, order: Order = "oldest") => ({ articleId, parentId: null, order, cursor: null });
const flat = (nodes: CommentNode[]): CommentNode[] => nodes.flatMap((node) => [node, ...flat(node.replies)]);

/** Everything a reader finds who follows "Next page" and "Continue this thread" to the end. */
async function readAll(
  articleId: string,
  parentId: string | null = null,
  after: string | null = null,
): Promise<string[]> {
  const cursor = after ? { after } : null;
  const page = await listBranches({ articleId, parentId, order: "oldest", cursor });
  const nodes = flat(buildTrees(page.rows));
  const further: string[] = [];
  for (const node of nodes)
    if (node.missing > 0) further.push(...(await readAll(articleId, node.id, node.missingAfter)));
  const next = page.next ? await readAll(articleId, parentId, page.next) : [];
  return [...nodes.map((node) => node.id), ...further, ...next];
}

describe("a page of a discussion", () => {
  test("every comment is reached once by following the links", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const ids: string[] = [];
    for (let i = 0; i < 160; i++) {
      const parentId = i % 3 === 0 ? undefined : ids[Math.floor(ids.length * (i % 2 ? 0.9 : 0.2))];
      ids.push(await makeComment(article, { by, parentId, body: `Comment ${i}` }));
    }
    const found = await readAll(article.id);
    expect(found.toSorted()).toEqual(ids.toSorted());
  });

  test("one quarrel does not fill it, and tells how much of it is missing", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const quarrel = await makeComment(article, { by });
    for (let i = 0; i < 2 * PAGE_SIZE; i++) await makeComment(article, { by, parentId: quarrel, body: `No, ${i}` });
    const others: string[] = [];
    for (let i = 0; i < 5; i++) others.push(await makeComment(article, { by, body: `Other ${i}` }));
    const page = await listBranches(whole(article.id));
    const tops = buildTrees(page.rows);
    expect(tops.map((top) => top.id)).toEqual([quarrel, ...others]);
    expect(tops[0]?.replies).toHaveLength(BRANCH_SHARE - 1);
    expect(tops[0]?.missing).toBe(2 * PAGE_SIZE - (BRANCH_SHARE - 1));
    expect(page.rows.length).toBeLessThanOrEqual(PAGE_SIZE);
  });

  test("pages lead on and back, in every order", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const ids: string[] = [];
    for (let i = 0; i < 130; i++) ids.push(await makeComment(article, { by, body: `Root ${i}` }));
    await db().$executeRaw`UPDATE "Comment" SET rank = -(depth + length(id) + ascii(right(id, 1)) % 7) / 3.0`;
    const ranked = await db().comment.findMany({ orderBy: [{ rank: "asc" }, { path: "asc" }], select: { id: true } });
    const inOrder = { oldest: ids, newest: ids.toReversed(), best: ranked.map((row) => row.id) };
    for (const order of ORDERS) {
      const first = await listBranches(whole(article.id, order));
      const second = await listBranches({ ...whole(article.id, order), cursor: { after: first.next ?? "" } });
      const third = await listBranches({ ...whole(article.id, order), cursor: { after: second.next ?? "" } });
      expect([...first.rows, ...second.rows, ...third.rows].map((row) => row.id)).toEqual(inOrder[order]);
      expect([first.previous, third.next]).toEqual([null, null]);
      const back = await listBranches({ ...whole(article.id, order), cursor: { before: third.previous ?? "" } });
      expect(back.rows.map((row) => row.id)).toEqual(second.rows.map((row) => row.id));
      const start = await listBranches({ ...whole(article.id, order), cursor: { before: back.previous ?? "" } });
      expect(start.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id));
      expect(start.previous).toBeNull();
      expect(start.next).toBe(first.next);
    }
  });

  test("the best come first, and beneath each the conversation in its own order", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const [plain, good] = [await makeComment(article, { by }), await makeComment(article, { by })];
    const replies = [
      await makeComment(article, { by, parentId: good }),
      await makeComment(article, { by, parentId: good }),
    ];
    await db().comment.updateMany({ where: { id: good }, data: { rank: -2.5 } });
    await db().comment.updateMany({ where: { id: replies[1] }, data: { rank: -9 } });
    const rows = (await listBranches(whole(article.id, "best"))).rows;
    expect(rows.map((row) => row.id)).toEqual([good, ...replies, plain]);
  });

  test("what is posted meanwhile neither repeats nor hides anything", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const ids: string[] = [];
    for (let i = 0; i < 2 * PAGE_SIZE; i++) ids.push(await makeComment(article, { by, body: `Root ${i}` }));
    const first = await listBranches(whole(article.id));
    await makeComment(article, { by, parentId: ids[0], body: "Meanwhile, high up" });
    await makeComment(article, { by, body: "Meanwhile, at the end" });
    const second = await listBranches({ ...whole(article.id), cursor: { after: first.next ?? "" } });
    expect([...first.rows, ...second.rows].map((row) => row.id).slice(0, ids.length)).toEqual(ids);
  });

  test("a withdrawn comment is gone, or a tombstone where others answered", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const [answered, lonely] = [await makeComment(article, { by }), await makeComment(article, { by })];
    const reply = await makeComment(article, { parentId: answered });
    for (const commentId of [answered, lonely])
      await withdrawComment(viewerOf(by), { articleId: article.id, commentId }, new Date());
    const tops = buildTrees((await listBranches(whole(article.id))).rows);
    expect(tops.map((top) => [top.id, top.tombstone])).toEqual([[answered, "withdrawn"]]);
    expect(tops[0]?.replies.map((node) => node.id)).toEqual([reply]);
  });
});

test("who works for the publication is marked, on pages and permalinks, and not as what role", async () => {
  const article = await makeArticle();
  const words: [Role, string][] = [];
  for (const role of ["reader", "moderator", "editor", "admin"] as const)
    words.push([role, await makeComment(article, { by: await makeAccount({ role }), body: `As ${role}` })]);
  const rows = (await listBranches(whole(article.id))).rows;
  const marks = words.map(([role, id]) => [role, rows.find((row) => row.id === id)?.byStaff]);
  expect(marks).toEqual([
    ["reader", false],
    ["moderator", true],
    ["editor", true],
    ["admin", true],
  ]);
  expect((await findComment(article.id, words[1]?.[1] ?? ""))?.byStaff).toBe(true);
  expect(JSON.stringify(rows)).not.toContain('"moderator"');
});

test("a permalink shows the nearest of what it answers", async () => {
  const article = await makeArticle();
  const by = await makeAccount();
  const chain: string[] = [];
  for (let i = 0; i < 12; i++)
    chain.push(await makeComment(article, { by, parentId: chain.at(-1), body: `Deeper ${i}` }));
  const deepest = await db().comment.findUniqueOrThrow({
    where: { articleId_id: { articleId: article.id, id: chain[11] ?? "" } },
  });
  const ancestors = await listAncestors(article.id, deepest.path);
  expect(ancestors.map((row) => row.id)).toEqual(chain.slice(3, 11));
});

test("what a person wrote is listed newest first, without what nobody may read", async () => {
  const by = await makeAccount();
  const [open, gone] = [await makeArticle(), await makeArticle()];
  const at = (minute: number) => new Date(Date.UTC(2026, 4, 2, 10, minute));
  const first = await makeComment(open, { by, at: at(1) });
  const second = await makeComment(open, { by, at: at(2) });
  const withdrawn = await makeComment(open, { by, at: at(3) });
  await makeComment(gone, { by, at: at(4) });
  await db().article.update({ where: { id: gone.id }, data: { unpublishedAt: new Date() } });
  await withdrawComment(viewerOf(by), { articleId: open.id, commentId: withdrawn }, new Date());
  const page = await listByAuthor(by.id, null, 1);
  expect(page.items.map((item) => item.id)).toEqual([second]);
  const rest = await listByAuthor(by.id, page.next, 1);
  expect(rest.items.map((item) => item.id)).toEqual([first]);
  expect(rest.next).toBeNull();
});

test("the history of an edited comment can be read, that of a withdrawn one cannot", async () => {
  const article = await makeArticle();
  const by = await makeAccount();
  const commentId = await makeComment(article, { by, body: "Before." });
  await editComment(
    viewerOf(by),
    { articleId: article.id, commentId, subject: "", body: "After.", revision: 1 },
    new Date(),
  );
  const history = await listRevisions(article.id, commentId);
  expect(history?.texts.map((text) => text.bodyHtml.trim())).toEqual(["<p>After.</p>", "<p>Before.</p>"]);
  await withdrawComment(viewerOf(by), { articleId: article.id, commentId }, new Date());
  expect(await listRevisions(article.id, commentId)).toBeNull();
});

test("a long history is read page by page, each text once", async () => {
  const article = await makeArticle();
  const by = await makeAccount();
  const commentId = await makeComment(article, { by, body: "Text 1" });
  for (let revision = 1; revision < 2.5 * TEXTS_SHOWN; revision++)
    await editComment(
      viewerOf(by),
      { articleId: article.id, commentId, subject: "", body: `Text ${revision + 1}`, revision },
      new Date(),
    );
  const read: string[] = [];
  let page = await listRevisions(article.id, commentId);
  while (page) {
    read.push(...page.texts.map((text) => text.body));
    const last = page.texts.at(-1);
    expect(page.before?.number).toBe(read.length < 2.5 * TEXTS_SHOWN ? (last?.number ?? 0) - 1 : undefined);
    page = page.before && last ? await listRevisions(article.id, commentId, last.number) : null;
  }
  expect(read).toEqual(Array.from({ length: 2.5 * TEXTS_SHOWN }, (_, n) => `Text ${2.5 * TEXTS_SHOWN - n}`));
});

test("what came in withdrawn by somebody unknown keeps its place, answered or not", async () => {
  const article = await makeArticle();
  const commentId = await makeComment(article);
  await db().comment.updateMany({ where: { id: commentId }, data: { authorId: null, withdrawnAt: new Date() } });
  expect(buildTrees((await listBranches(whole(article.id))).rows).map((top) => [top.id, top.tombstone])).toEqual([
    [commentId, "withdrawn"],
  ]);
});
