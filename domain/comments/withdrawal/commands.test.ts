import { beforeEach, expect, test } from "vitest";
import { findDiscussionForFeed } from "#domain/feeds/queries.ts";
import { indexComments } from "#domain/search/jobs.ts";
import { searchThread } from "#domain/search/queries.ts";
import { MINUTE } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { findDrift } from "#prisma/drift.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { postComment, withdrawComment } from "../commands.ts";
import { UNDO_WINDOW } from "../policy.ts";
import { restoreComment } from "./commands.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const after = (ms: number) => new Date(now.getTime() + ms);
const times = <T>(n: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));

async function withdrawn() {
  const article = await makeArticle();
  const by = await makeAccount();
  const root = await makeComment(article, { at: now });
  const commentId = await makeComment(article, { by, parentId: root, at: now });
  const me = viewerOf(by);
  const input = { articleId: article.id, commentId };
  await withdrawComment(me, input, now);
  return { article, by, me, root, commentId, input };
}

const counts = async (articleId: string, root: string) => {
  const { commentCount } = await db().thread.findUniqueOrThrow({ where: { articleId } });
  const above = await db().comment.findUniqueOrThrow({ where: { articleId_id: { articleId, id: root } } });
  return [commentCount, above.replyCount, above.branchCount];
};

test("a comment withdrawn by mistake comes back within the minute, with its counts and one event", async () => {
  const { article, me, root, commentId, input } = await withdrawn();
  expect(await counts(article.id, root)).toEqual([1, 0, 0]);
  expect(await restoreComment(me, input, after(UNDO_WINDOW))).toMatchObject({ commentId, repeated: false });
  expect(await restoreComment(me, input, after(2 * MINUTE))).toMatchObject({ commentId, repeated: true });
  expect(await counts(article.id, root)).toEqual([2, 1, 1]);
  const events = await db().event.findMany({ where: { articleId: article.id }, orderBy: { seq: "asc" } });
  expect(events.map(({ type }) => type)).toEqual([
    "comment.posted",
    "comment.posted",
    "comment.withdrawn",
    "comment.restored",
  ]);
  expect(await findDrift()).toEqual([]);
});

test("is refused after the minute, to others, to the suspended, and where nothing is", async () => {
  const { by, me, input } = await withdrawn();
  await expect(restoreComment(me, input, after(UNDO_WINDOW + 1))).rejects.toMatchObject({
    code: "expired",
    field: "undo",
  });
  const stranger = viewerOf(await makeAccount());
  await expect(restoreComment(stranger, input, now)).rejects.toMatchObject({ code: "not-allowed" });
  const suspended = viewerOf({ ...by, suspendedAt: now });
  await expect(restoreComment(suspended, input, now)).rejects.toMatchObject({ code: "not-allowed" });
  const nowhere = { ...input, commentId: "nowhere" };
  await expect(restoreComment(me, nowhere, now)).rejects.toMatchObject({ code: "not-found" });
});

test("what somebody else took out of sight does not come back", async () => {
  const { me, input } = await withdrawn();
  const moderator = await makeAccount({ role: "moderator" });
  await db().comment.updateMany({ where: { id: input.commentId }, data: { withdrawnById: moderator.id } });
  await expect(restoreComment(me, input, now)).rejects.toMatchObject({ code: "not-allowed" });
  await db().comment.updateMany({
    where: { id: input.commentId },
    data: { withdrawnById: me.accountId, hiddenAt: now },
  });
  await expect(restoreComment(me, input, now)).rejects.toMatchObject({ code: "not-allowed" });
});

test("withdrawn, brought back and answered all at once, every count is right", async () => {
  const article = await makeArticle();
  const articleId = article.id;
  const owners = await times(4, () => makeAccount());
  const root = await makeComment(article, { at: now });
  const ids = await times(4, (i) => makeComment(article, { by: owners[i], parentId: root, at: now }));
  const others = (await times(4, () => makeAccount())).map(viewerOf);
  await times(4, async (i) => {
    const owner = owners[i];
    const other = others[i];
    const commentId = ids[i];
    if (!owner || !other || !commentId) throw new Error("Somebody is missing.");
    const answer = (n: number) =>
      postComment(other, { articleId, parentId: commentId, subject: "", body: `Answer ${n}`, formKey: "" }, now);
    for (let step = 0; step < 5; step++) {
      await Promise.all([
        withdrawComment(viewerOf(owner), { articleId, commentId }, now),
        answer(step),
        restoreComment(viewerOf(owner), { articleId, commentId }, now),
      ]);
    }
  });
  expect(await db().comment.count({ where: { articleId } })).toBe(5 + 4 * 5);
  expect(await findDrift()).toEqual([]);
});

test("what is withdrawn is gone from search and the feed at once, and what comes back is there again", async () => {
  const article = await makeArticle();
  const by = await makeAccount();
  const commentId = await makeComment(article, { by, body: "Lighthouses wink.", at: now });
  const input = { articleId: article.id, commentId };
  await indexComments(article.id, [commentId]);
  const found = async () => [
    (await searchThread(article.id, "lighthouses")).hits.length,
    (await findDiscussionForFeed(article.slug))?.comments.length,
  ];
  expect(await found()).toEqual([1, 1]);
  // Before any job has run.
  await withdrawComment(viewerOf(by), input, now);
  expect(await found()).toEqual([0, 0]);
  await indexComments(article.id, [commentId]);
  await restoreComment(viewerOf(by), input, now);
  await indexComments(article.id, [commentId]);
  expect(await found()).toEqual([1, 1]);
});
