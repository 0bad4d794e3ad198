import { beforeEach, expect, test } from "vitest";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { castVote } from "#domain/votes/commands.ts";
import { db } from "#lib/db.ts";
import { findDrift } from "#prisma/drift.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { editComment, postComment, withdrawComment } from "../commands.ts";
import { label } from "../path.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const times = <T>(n: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));
const people = async (n: number) => (await times(n, () => makeAccount())).map(viewerOf);
const post = (
  viewer: Viewer | undefined,
  articleId: string,
  n: number | string,
  parentId = "",
  formKey = `key-${n}-key`,
) => postComment(viewer as Viewer, { articleId, parentId, subject: "", body: `Words ${n}.`, formKey }, now);

test("a hundred forms, each sent ten times at once: a hundred comments, and each request gets the id of its own", async () => {
  const article = await makeArticle();
  const writers = await people(10);
  // Ten forms at a time: more would wait for connections, not for each other.
  for (let first = 0; first < 100; first += 10) {
    const answers = await times(100, (i) =>
      post(writers[Math.floor(i / 10)], article.id, `${first + Math.floor(i / 10)}`),
    );
    for (let form = 0; form < 10; form++) {
      const same = answers.slice(form * 10, form * 10 + 10);
      expect(new Set(same.map(({ commentId }) => commentId)).size).toBe(1);
      expect(same.filter(({ repeated }) => !repeated)).toHaveLength(1);
    }
  }
  const comments = await db().comment.findMany({ orderBy: { path: "asc" }, select: { path: true } });
  expect(comments.map(({ path }) => path)).toEqual(Array.from({ length: 100 }, (_, n) => label(n)));
  expect(await findDrift()).toEqual([]);
});

test("places are given one after the other, without gaps, to roots and to replies, with a key and without", async () => {
  const article = await makeArticle();
  const writers = await people(8);
  const root = await makeComment(article);
  const answers = await times(160, (i) =>
    post(writers[i % 8], article.id, i, i % 2 ? root : "", i % 4 < 2 ? "" : undefined),
  );
  const places = (parentId: string | null) =>
    answers
      .filter((answer) => answer.parentId === parentId)
      .map(({ path }) => path)
      .toSorted((a, b) => (a < b ? -1 : 1));
  expect(places(null)).toEqual(Array.from({ length: 80 }, (_, n) => label(n + 1)));
  expect(places(root)).toEqual(Array.from({ length: 80 }, (_, n) => label(0) + label(n)));
  expect(answers.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 160 }, (_, n) => n + 2));
  expect(await findDrift()).toEqual([]);
});

test("all that readers do at once in one discussion leaves every count right, and nobody waits in a circle", async () => {
  const article = await makeArticle();
  const articleId = article.id;
  const readers = await people(12);
  const roots = await times(6, (i) => post(readers[i], articleId, `root ${i}`, "", `root-key-${i}`));
  const results = await times(12, async (i) => {
    const me = readers[i] as Viewer;
    let last = roots[i % 6]?.commentId ?? "";
    for (let step = 0; step < 12; step++) {
      const { commentId } = await post(
        me,
        articleId,
        `${i} ${step}`,
        step % 3 ? last : roots[(i + step) % 6]?.commentId,
      );
      const other = roots[(i + step + 1) % 6]?.commentId ?? "";
      if ((i + step + 1) % 6 !== i) await castVote(me, { articleId, commentId: other, on: step % 4 < 3 }, now);
      if (step % 4 === 1) {
        await editComment(me, { articleId, commentId, subject: "", body: `Other words ${step}.`, revision: 1 }, now);
      }
      if (step % 4 === 2) await withdrawComment(me, { articleId, commentId }, now);
      last = commentId;
    }
    return last;
  });
  expect(results).toHaveLength(12);
  expect(await findDrift()).toEqual([]);
  const { commentCount } = await db().thread.findUniqueOrThrow({ where: { articleId } });
  expect(commentCount).toBe(6 + 12 * 9);
});

test("what is posted while a discussion closes is in whole or refused", async () => {
  const article = await makeArticle();
  const writers = await people(8);
  const [results] = await Promise.all([
    Promise.allSettled(Array.from({ length: 60 }, (_, i) => post(writers[i % 8], article.id, i))),
    db().thread.update({ where: { articleId: article.id }, data: { closedAt: now } }),
  ]);
  const refused = results.filter((result) => result.status === "rejected");
  for (const { reason } of refused) expect(reason).toMatchObject({ code: "closed" });
  expect(await db().comment.count()).toBe(60 - refused.length);
  expect(await findDrift()).toEqual([]);
});
