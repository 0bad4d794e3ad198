import { beforeEach, expect, test } from "vitest";
import { MINUTE } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { editComment, postComment, withdrawComment } from "../commands.ts";

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

test("a form sent again gets the first answer, also after its comment was edited or withdrawn", async () => {
  const article = await makeArticle();
  const me = viewerOf(await makeAccount());
  const sent = form(article.id, { formKey: "late-retry", body: "As first sent." });
  const { commentId } = await postComment(me, sent, now);
  const late = new Date(now.getTime() + 60 * MINUTE);
  await editComment(me, { articleId: article.id, commentId, subject: "", body: "Edited.", revision: 1 }, now);
  expect(await postComment(me, sent, late)).toMatchObject({ commentId, repeated: true });
  await withdrawComment(me, { articleId: article.id, commentId }, now);
  expect(await postComment(me, sent, late)).toMatchObject({ commentId, repeated: true });
  expect(await db().comment.count()).toBe(1);
});

test("without a key too, what was sent is known after it was edited", async () => {
  const article = await makeArticle();
  const me = viewerOf(await makeAccount());
  const { commentId } = await postComment(me, form(article.id), now);
  await editComment(me, { articleId: article.id, commentId, subject: "", body: "Edited.", revision: 1 }, now);
  expect(await postComment(me, form(article.id), now)).toMatchObject({ commentId, repeated: true });
});

test("the same form with other words is refused and names the comment; with another key they are a comment", async () => {
  const article = await makeArticle();
  const me = viewerOf(await makeAccount());
  const { commentId } = await postComment(me, form(article.id, { formKey: "same-form" }), now);
  const more = { formKey: "same-form", body: "Words, and more." };
  await expect(postComment(me, form(article.id, more), now)).rejects.toMatchObject({
    code: "conflict",
    field: "formKey",
    detail: { slug: article.slug, commentId },
  });
  const again = await postComment(me, form(article.id, { ...more, formKey: "fresh-key" }), now);
  expect(again).toMatchObject({ repeated: false });
  // Keys are their author's own.
  const other = await postComment(viewerOf(await makeAccount()), form(article.id, more), now);
  expect(other).toMatchObject({ repeated: false });
});

test("of one key with different words at once, one is posted and every other is told of it", async () => {
  const article = await makeArticle();
  const me = viewerOf(await makeAccount());
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, n) =>
      postComment(me, form(article.id, { formKey: "ten-tabs-", body: `Words ${n}.` }), now),
    ),
  );
  const posted = results.flatMap((one) => (one.status === "fulfilled" ? [one.value.commentId] : []));
  const refused = results.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(posted).toHaveLength(1);
  expect(refused).toHaveLength(9);
  for (const reason of refused) expect(reason).toMatchObject({ code: "conflict", detail: { commentId: posted[0] } });
  expect(await db().comment.count()).toBe(1);
});

test("words that were withdrawn can be posted again by another form, and without a key", async () => {
  const article = await makeArticle();
  const me = viewerOf(await makeAccount());
  for (const [formKey, next] of [
    ["first-form", "next-form"],
    ["", ""],
  ]) {
    const first = await postComment(me, form(article.id, { formKey }), now);
    await withdrawComment(me, { articleId: article.id, commentId: first.commentId }, now);
    const again = await postComment(me, form(article.id, { formKey: next }), now);
    expect(again).toMatchObject({ repeated: false });
    await withdrawComment(me, { articleId: article.id, commentId: again.commentId }, now);
  }
});

test("an edit sent again changes nothing and says the same", async () => {
  const article = await makeArticle();
  const by = await makeAccount();
  const commentId = await makeComment(article, { by });
  const input = { articleId: article.id, commentId, subject: "", body: "Put right.", revision: 1 };
  for (const repeated of [false, true, true])
    expect(await editComment(viewerOf(by), input, now)).toMatchObject({ commentId, repeated });
  expect(await db().comment.findFirst({ where: { id: commentId } })).toMatchObject({ revision: 2, body: "Put right." });
  expect(await db().commentRevision.count()).toBe(1);
});

test("withdrawing again changes nothing and says the same", async () => {
  const article = await makeArticle();
  const by = await makeAccount();
  const commentId = await makeComment(article, { by });
  for (const repeated of [false, true, true])
    expect(await withdrawComment(viewerOf(by), { articleId: article.id, commentId }, now)).toMatchObject({ repeated });
  expect(await db().thread.findUnique({ where: { articleId: article.id } })).toMatchObject({ commentCount: 0 });
  expect(await db().event.count({ where: { type: "comment.withdrawn" } })).toBe(1);
});
