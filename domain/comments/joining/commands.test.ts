import { beforeEach, expect, test } from "vitest";
import { MINUTE } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { findDrift } from "#prisma/drift.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { readAdditions } from "../additions/addition.ts";
import { postComment } from "../commands.ts";
import { joinComment } from "./commands.ts";
import { findPair } from "./queries.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T12:00:00Z");
const at = (minute: number) => new Date(Date.UTC(2026, 4, 2, 10, minute));
const times = <T>(n: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));

/** A comment in two halves, answered at both, in the middle of a discussion. */
async function halves() {
  const article = await makeArticle();
  const by = await makeAccount();
  const say = (body: string, minute: number, parentId = "", who = by) =>
    makeComment(article, { by: who, parentId, body, at: at(minute) });
  const other = await makeAccount();
  const top = await say("Top", 0, "", other);
  const first = await say("PLEASE RETU", 1, top);
  const second = await say("...RN TO SENDER", 3, first);
  const late = await say("To the first", 20, first, other);
  const early = await say("To the second", 10, second, other);
  const deep = await say("Beneath that", 30, early);
  const end = await say("To the second again", 40, second, other);
  await say("Elsewhere", 50, "", other);
  const moderator = viewerOf(await makeAccount({ role: "moderator" }));
  return { article, by, other, top, first, second, late, early, deep, end, moderator };
}

const tree = async (articleId: string) =>
  (await db().comment.findMany({ where: { articleId, withdrawnAt: null }, orderBy: { path: "asc" } })).map(
    ({ depth, body }) => `${"-".repeat(depth)}${body}`,
  );

test("two halves become one, and all answers stand beneath it by their time", async () => {
  const { article, first, second, moderator } = await halves();
  const joined = await joinComment(moderator, { articleId: article.id, commentId: second }, now);
  expect(joined).toEqual({ slug: article.slug, commentId: first, repeated: false });
  expect(await tree(article.id)).toEqual([
    "Top",
    "-PLEASE RETU",
    "--To the second",
    "---Beneath that",
    "--To the first",
    "--To the second again",
    "Elsewhere",
  ]);
  expect(await findDrift()).toEqual([]);
  const row = await db().comment.findFirstOrThrow({ where: { id: first } });
  expect(row).toMatchObject({
    bodyText: "PLEASE RETU\n...RN TO SENDER",
    replyCount: 3,
    branchCount: 4,
    editedAt: null,
  });
  expect(readAdditions(row.additions)).toMatchObject([{ kind: "continued", at: at(3).toISOString() }]);
  expect(await db().comment.findFirst({ where: { id: second } })).toMatchObject({ joinedInto: first });
  const { commentCount } = await db().thread.findUniqueOrThrow({ where: { articleId: article.id } });
  expect(commentCount).toBe(7);
  const [event] = await db().event.findMany({ where: { type: "comment.joined" } });
  expect(event).toMatchObject({ actorId: moderator.accountId, payload: { commentId: first, joinedId: second } });
});

test("a second time changes nothing, and ten at once are one", async () => {
  const { article, first, second, moderator } = await halves();
  const answers = await times(10, () => joinComment(moderator, { articleId: article.id, commentId: second }, now));
  expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
  expect(new Set(answers.map(({ commentId }) => commentId))).toEqual(new Set([first]));
  expect(await db().event.count({ where: { type: "comment.joined" } })).toBe(1);
  expect(await findDrift()).toEqual([]);
});

test("what answers the second half from an older page stands beneath the whole", async () => {
  const { article, first, second, other, moderator } = await halves();
  await joinComment(moderator, { articleId: article.id, commentId: second }, now);
  const sent = { articleId: article.id, parentId: second, subject: "", body: "Late to it", formKey: "of-an-old-page" };
  const [once, again] = [
    await postComment(viewerOf(other), sent, now),
    await postComment(viewerOf(other), sent, new Date(now.getTime() + MINUTE)),
  ];
  expect(once).toMatchObject({ parentId: first, repeated: false });
  expect(again).toMatchObject({ commentId: once.commentId, repeated: true });
  expect(await findDrift()).toEqual([]);
});

test("answers that come in the same moment are not lost", async () => {
  const { article, second, early, moderator } = await halves();
  const others = (await times(6, () => makeAccount())).map(viewerOf);
  const answer = (i: number) => {
    const parentId = i % 2 ? second : early;
    const input = { articleId: article.id, parentId, subject: "", body: `In between ${i}`, formKey: "" };
    return postComment(others[i] as (typeof others)[number], input, at(45));
  };
  await Promise.all([
    ...[0, 1, 2].map(answer),
    joinComment(moderator, { articleId: article.id, commentId: second }, now),
    ...[3, 4, 5].map(answer),
  ]);
  const said = await tree(article.id);
  expect(said.filter((line) => line.startsWith("--In between"))).toHaveLength(3);
  expect(said.filter((line) => line.startsWith("---In between"))).toHaveLength(3);
  expect(await findDrift()).toEqual([]);
});

test("is for moderators, and for what is one", async () => {
  const { article, by, second, late, moderator } = await halves();
  const articleId = article.id;
  await expect(joinComment(viewerOf(by), { articleId, commentId: second }, now)).rejects.toMatchObject({
    code: "not-allowed",
  });
  await expect(joinComment(moderator, { articleId, commentId: late }, now)).rejects.toMatchObject({
    code: "conflict",
    field: "joining",
  });
  await expect(joinComment(moderator, { articleId, commentId: "nowhere" }, now)).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await findPair(articleId, second)).not.toBeNull();
  expect(await findPair(articleId, late)).toBeNull();
});
