import { beforeEach, describe, expect, test } from "vitest";
import { MINUTE } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { findDrift } from "#prisma/drift.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { editComment, postComment, withdrawComment } from "./commands.ts";
import { boostOf } from "./ranking.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const times = <T>(n: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));
const form = (articleId: string, given: Partial<Parameters<typeof postComment>[1]> = {}) => ({
  articleId,
  parentId: "",
  subject: "",
  body: "Words.",
  formKey: "",
  ...given,
});
const stored = (articleId: string, id: string) =>
  db().comment.findUniqueOrThrow({ where: { articleId_id: { articleId, id } } });

describe("posting", () => {
  test("a reply stands beneath what it answers, and everyone above counts it", async () => {
    const article = await makeArticle();
    const root = await makeComment(article);
    const reply = await makeComment(article, { parentId: root });
    const answer = await makeComment(article, { parentId: reply });
    const [a, b, c] = [
      await stored(article.id, root),
      await stored(article.id, reply),
      await stored(article.id, answer),
    ];
    expect([a.depth, b.depth, c.depth]).toEqual([0, 1, 2]);
    expect([b.rootId, c.rootId]).toEqual([root, root]);
    expect([a.branchCount, a.replyCount, b.branchCount]).toEqual([2, 1, 1]);
    expect(c.path.startsWith(b.path) && b.path.startsWith(a.path)).toBe(true);
    expect(await findDrift()).toEqual([]);
  });

  test("marks without words are refused", async () => {
    const article = await makeArticle();
    const me = viewerOf(await makeAccount());
    const nothing = postComment(me, form(article.id, { body: "[a]: https://example.org" }), now);
    await expect(nothing).rejects.toMatchObject({ code: "missing", field: "body" });
  });

  test("gives all that its author's page needs to show it, the first time and again", async () => {
    const article = await makeArticle();
    const root = await makeComment(article);
    const me = viewerOf(await makeAccount());
    const input = form(article.id, { parentId: root, body: "So *be* it.", formKey: "all-there" });
    const first = await postComment(me, input, now);
    const row = await stored(article.id, first.commentId);
    const { depth, path, bodyHtml, bodyText } = row;
    const told = {
      slug: article.slug,
      commentId: row.id,
      seq: 2,
      parentId: root,
      depth,
      path,
      bodyHtml,
      bodyText,
      createdAt: now,
      articleRevision: 1,
    };
    expect(first).toEqual({ ...told, shownRevision: 1, repeated: false });
    expect(bodyHtml).toContain("<em>be</em>");
    expect(await postComment(me, input, new Date(now.getTime() + MINUTE))).toEqual({ ...told, repeated: true });
  });

  test("a reply where the tree may not go on is refused", async () => {
    const article = await makeArticle();
    const root = await makeComment(article);
    const me = viewerOf(await makeAccount());
    await db().comment.updateMany({ data: { path: `1${"0".repeat(2_598)}` } });
    await expect(postComment(me, form(article.id, { parentId: root }), now)).rejects.toMatchObject({
      code: "too-deep",
    });
    await db().comment.updateMany({ data: { path: "10", hiddenAt: now } });
    await expect(postComment(me, form(article.id, { parentId: root }), now)).rejects.toMatchObject({
      code: "not-found",
      field: "parent",
    });
  });

  test("counts for more in Best the later it comes", async () => {
    const article = await makeArticle();
    const at = new Date("2026-05-03T11:17:23.456Z");
    const { commentId } = await postComment(viewerOf(await makeAccount()), form(article.id), at);
    expect(await stored(article.id, commentId)).toMatchObject({
      boost: boostOf(at, new Date("2026-05-01T08:00:00Z")),
      rank: 0,
    });
  });

  test("is refused where it must be", async () => {
    const article = await makeArticle();
    const elsewhere = await makeComment(await makeArticle());
    const closed = await makeArticle();
    await db().thread.update({ where: { articleId: closed.id }, data: { closedAt: now } });
    const gone = await makeArticle({ unpublishedAt: now });
    const me = viewerOf(await makeAccount());
    const suspended = viewerOf(await makeAccount({ suspendedAt: now }));
    await expect(postComment(me, form(article.id, { parentId: elsewhere }), now)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(postComment(me, form(closed.id), now)).rejects.toMatchObject({ code: "closed" });
    await expect(postComment(me, form(gone.id), now)).rejects.toMatchObject({ code: "not-found" });
    await expect(postComment(me, form("nowhere"), now)).rejects.toMatchObject({ code: "not-found" });
    await expect(postComment(suspended, form(article.id), now)).rejects.toMatchObject({ code: "not-allowed" });
    expect(await db().comment.count({ where: { articleId: { in: [article.id, closed.id, gone.id] } } })).toBe(0);
  });

  test("writes one event, and a repeated request none", async () => {
    const article = await makeArticle();
    const account = await makeAccount();
    const { commentId } = await postComment(viewerOf(account), form(article.id, { formKey: "one-event" }), now);
    await postComment(viewerOf(account), form(article.id, { formKey: "one-event" }), now);
    const events = await db().event.findMany({ where: { articleId: article.id } });
    expect(events).toMatchObject([{ seq: 1, type: "comment.posted", actorId: account.id, payload: { commentId } }]);
  });
});

describe("editing", () => {
  test("puts the new text in place and keeps the old", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const commentId = await makeComment(article, { by, subject: "First", body: "Old words." });
    await editComment(
      viewerOf(by),
      { articleId: article.id, commentId, subject: "Second", body: "New *words*.", revision: 1 },
      now,
    );
    const comment = await stored(article.id, commentId);
    expect(comment).toMatchObject({ subject: "Second", body: "New *words*.", revision: 2, editedAt: now });
    expect(comment.bodyHtml).toContain("<em>words</em>");
    expect(await db().commentRevision.findMany()).toMatchObject([{ number: 1, subject: "First", body: "Old words." }]);
  });

  test("may make two comments say the same", async () => {
    const article = await makeArticle();
    const me = viewerOf(await makeAccount());
    await postComment(me, form(article.id, { formKey: "one-form", body: "Yes." }), now);
    const { commentId } = await postComment(me, form(article.id, { formKey: "other-form", body: "No." }), now);
    await editComment(me, { articleId: article.id, commentId, subject: "", body: "Yes.", revision: 1 }, now);
    expect(await stored(article.id, commentId)).toMatchObject({ body: "Yes." });
  });

  test("of two editors at once the second is told, and no version is lost", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const commentId = await makeComment(article, { by });
    const edit = (body: string) =>
      editComment(viewerOf(by), { articleId: article.id, commentId, subject: "", body, revision: 1 }, now);
    const results = await Promise.allSettled([edit("One."), edit("Two.")]);
    expect(results.filter((result) => result.status === "rejected")).toMatchObject([
      { reason: { code: "conflict", field: "revision", detail: { revision: 2 } } },
    ]);
    expect(await db().commentRevision.count()).toBe(1);
  });

  test("is for the author alone", async () => {
    const article = await makeArticle();
    const commentId = await makeComment(article);
    const stranger = viewerOf(await makeAccount({ role: "admin" }));
    const input = { articleId: article.id, commentId, subject: "", body: "Mine now.", revision: 1 };
    await expect(editComment(stranger, input, now)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(withdrawComment(stranger, { articleId: article.id, commentId }, now)).rejects.toMatchObject({
      code: "not-allowed",
    });
  });
});

describe("withdrawing", () => {
  test("takes the comment out of all counts, once", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const root = await makeComment(article);
    const commentId = await makeComment(article, { by, parentId: root });
    await times(3, () => withdrawComment(viewerOf(by), { articleId: article.id, commentId }, now));
    expect(await db().thread.findUnique({ where: { articleId: article.id } })).toMatchObject({ commentCount: 1 });
    expect(await stored(article.id, root)).toMatchObject({ replyCount: 0, branchCount: 0, repliesMade: 1 });
    expect(await db().event.count({ where: { type: "comment.withdrawn" } })).toBe(1);
  });

  test("a reply that was on its way stands under the tombstone", async () => {
    const article = await makeArticle();
    const by = await makeAccount();
    const commentId = await makeComment(article, { by });
    await withdrawComment(viewerOf(by), { articleId: article.id, commentId }, now);
    await makeComment(article, { parentId: commentId });
    expect(await findDrift()).toEqual([]);
    expect(await stored(article.id, commentId)).toMatchObject({ branchCount: 1 });
  });
});
