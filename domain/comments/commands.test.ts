import { beforeEach, describe, expect, test } from "vitest";
import { MINUTE } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { editComment, postComment, withdrawComment } from "./commands.ts";

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

/** Every derived value beside what the rows themselves say. */
async function drift() {
  return db().$queryRaw<unknown[]>`
    SELECT c.id FROM "Comment" c LEFT JOIN "Comment" p ON p."articleId" = c."articleId" AND p.id = c."parentId"
    WHERE c."branchCount" <> (SELECT count(*) FROM "Comment" b WHERE b."articleId" = c."articleId" AND b.path > c.path
        AND b.path < (c.path || '~') AND b."withdrawnAt" IS NULL AND b."hiddenAt" IS NULL)
      OR c."replyCount" <> (SELECT count(*) FROM "Comment" r WHERE r."articleId" = c."articleId" AND r."parentId" = c.id
        AND r."withdrawnAt" IS NULL AND r."hiddenAt" IS NULL)
      OR c."repliesMade" <> (SELECT count(*) FROM "Comment" r WHERE r."articleId" = c."articleId" AND r."parentId" = c.id)
      OR (p.id IS NOT NULL AND (c.depth <> p.depth + 1 OR c."rootId" <> p."rootId" OR NOT starts_with(c.path, p.path)))
    UNION ALL
    SELECT t."articleId" FROM "Thread" t WHERE t."commentCount" <> (SELECT count(*) FROM "Comment" c
        WHERE c."articleId" = t."articleId" AND c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL)
      OR t."rootsMade" <> (SELECT count(*) FROM "Comment" c WHERE c."articleId" = t."articleId" AND c.depth = 0)`;
}

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
    expect(await drift()).toEqual([]);
  });

  test("the same form sent ten times at once gives one comment and ten times the same answer", async () => {
    const article = await makeArticle();
    const me = viewerOf(await makeAccount());
    const answers = await times(10, () => postComment(me, form(article.id, { formKey: "key-of-this-form" }), now));
    expect(new Set(answers.map((answer) => answer.commentId)).size).toBe(1);
    expect(answers.filter((answer) => !answer.repeated)).toHaveLength(1);
    expect(await db().comment.count()).toBe(1);
  });

  test("without a key the same words in the same place within ten minutes are one comment", async () => {
    const article = await makeArticle();
    const me = viewerOf(await makeAccount());
    const [first] = await times(10, () => postComment(me, form(article.id), now));
    expect(await db().comment.count()).toBe(1);
    await postComment(me, form(article.id, { parentId: first?.commentId }), now);
    await postComment(viewerOf(await makeAccount()), form(article.id), now);
    await postComment(me, form(article.id), new Date(now.getTime() + 10 * MINUTE));
    expect(await db().comment.count()).toBe(4);
  });

  test("going back, writing more and sending again loses nothing", async () => {
    const article = await makeArticle();
    const me = viewerOf(await makeAccount());
    const once = await postComment(me, form(article.id, { formKey: "same-form" }), now);
    const more = await postComment(me, form(article.id, { formKey: "same-form", body: "Words, and more." }), now);
    expect(more.commentId).not.toBe(once.commentId);
  });

  test("words that were withdrawn can be posted again, with the same form and without a key", async () => {
    const article = await makeArticle();
    const me = viewerOf(await makeAccount());
    for (const formKey of ["same-form", ""]) {
      const first = await postComment(me, form(article.id, { formKey }), now);
      await withdrawComment(me, { articleId: article.id, commentId: first.commentId }, now);
      const again = await postComment(me, form(article.id, { formKey }), now);
      expect(again).toMatchObject({ repeated: false });
      await withdrawComment(me, { articleId: article.id, commentId: again.commentId }, now);
    }
  });

  test("marks without words are refused", async () => {
    const article = await makeArticle();
    const me = viewerOf(await makeAccount());
    const nothing = postComment(me, form(article.id, { body: "[a]: https://example.org" }), now);
    await expect(nothing).rejects.toMatchObject({ code: "missing", field: "body" });
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

  test("counts stay exact while many post and withdraw at once", async () => {
    const article = await makeArticle();
    const people = await times(4, () => makeAccount());
    const roots = await times(4, (i) => makeComment(article, { by: people[i] }));
    const post = (i: number) => makeComment(article, { by: people[i % 4], parentId: roots[i % 3], body: `Reply ${i}` });
    const replies = await times(12, post);
    await Promise.all([
      ...replies
        .slice(0, 6)
        .map((commentId, i) =>
          withdrawComment(viewerOf(people[i % 4] as never), { articleId: article.id, commentId }, now),
        ),
      ...replies
        .slice(6)
        .map((parentId, i) => makeComment(article, { by: people[i % 4], parentId, body: `Deeper ${i}` })),
    ]);
    expect(await drift()).toEqual([]);
    expect(await db().thread.findUnique({ where: { articleId: article.id } })).toMatchObject({ commentCount: 16 });
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

  test("may make two comments of one tab say the same", async () => {
    const article = await makeArticle();
    const me = viewerOf(await makeAccount());
    await postComment(me, form(article.id, { formKey: "one-tab-key", body: "Yes." }), now);
    const { commentId } = await postComment(me, form(article.id, { formKey: "one-tab-key", body: "No." }), now);
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
    expect(results.filter((result) => result.status === "rejected")).toMatchObject([{ reason: { code: "conflict" } }]);
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
    expect(await drift()).toEqual([]);
    expect(await stored(article.id, commentId)).toMatchObject({ branchCount: 1 });
  });
});
