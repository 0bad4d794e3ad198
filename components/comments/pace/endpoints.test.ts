import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { UNLIMITED } from "#bin/testing/unlimited.ts";
import { db } from "#lib/db.ts";
import { env, parseEnv } from "#lib/env.ts";
import { makeAccount, makeArticle, makeComment } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";

let edge: Edge;
beforeAll(async () => {
  edge = await serveEdge();
});
afterAll(() => edge.close());
beforeEach(freshDatabase);
beforeEach(() => setLimits(""));

const setLimits = (LIMITS: string) => void Object.assign(env(), { LIMITS: parseEnv({ LIMITS }).LIMITS });
const COMMENTS = "/api/v1/comments";
const VOTES = "/api/v1/recommendations";
const comment = (articleId: string, n: number) => ({ articleId, body: `Words ${n}.`, formKey: `form-key-${n}` });
const house = { "x-forwarded-for": "203.0.113.9" };

test("the twenty-first comment of a newcomer waits, and is told how long", async () => {
  const [article, me] = [await makeArticle(), await signedIn(await makeAccount())];
  for (let n = 0; n < 20; n++) expect((await edge.post(COMMENTS, comment(article.id, n), me)).status).toBe(201);
  const answer = await edge.post(COMMENTS, comment(article.id, 20), me);
  expect(answer.status).toBe(429);
  // An hour for this discussion is longer than what is left of ten minutes.
  const seconds = Number(answer.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(3_500);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "ratelimit-limit": "20",
    "ratelimit-remaining": "0",
    "ratelimit-reset": String(seconds),
    "ratelimit-policy": "20;w=3600",
  });
  const { error } = await answer.json();
  expect(error).toMatchObject({ code: "too-many", field: "pace" });
  expect(error.message).toContain("60 minutes");
  expect(await db().comment.count()).toBe(20);
});

test("a third link of a newcomer is refused for good, with the number that he has", async () => {
  const [article, me] = [await makeArticle(), await signedIn(await makeAccount())];
  const body = "https://a.example https://b.example";
  expect((await edge.post(COMMENTS, { articleId: article.id, body }, me)).status).toBe(201);
  const answer = await edge.post(COMMENTS, { articleId: article.id, body: `${body} https://c.example` }, me);
  expect(answer.status).toBe(400);
  expect((await answer.json()).error.message).toContain("2 links");
});

test("sixty recommendations a minute and not one more", async () => {
  setLimits("writes-at-once=1000,writes=1000");
  const [article, me] = [await makeArticle(), await signedIn(await makeAccount())];
  const commentId = await makeComment(article);
  const cast = (n: number) => edge.post(VOTES, { articleId: article.id, commentId, on: n % 2 === 0 }, me);
  for (let n = 0; n < 60; n++) expect((await cast(n)).status).toBe(200);
  const answer = await cast(60);
  expect([answer.status, answer.headers.get("ratelimit-policy")]).toEqual([429, "60;w=60"]);
});

test("one address sends fifty things in ten seconds, whoever it says to be; what pages save by themselves is not among them", async () => {
  const [article, me] = [await makeArticle(), await signedIn(await makeAccount())];
  const draft = { articleId: article.id, parentId: "", subject: "", body: "Begun", formKey: "draft-key", typedAt: 1 };
  const nothing = (headers: Record<string, string>) => edge.post(VOTES, {}, { ...house, ...headers });
  for (let n = 0; n < 49; n++) expect((await nothing(n % 2 ? me : {})).status).not.toBe(429);
  for (let n = 0; n < 20; n++)
    expect((await edge.post("/api/v1/drafts", draft, { ...me, ...house })).status).not.toBe(429);
  expect((await nothing({})).status).not.toBe(429);
  const answer = await nothing(me);
  expect([answer.status, answer.headers.get("ratelimit-policy")]).toEqual([429, "50;w=10"]);
  expect((await edge.post(VOTES, {}, { "x-forwarded-for": "203.0.113.10" })).status).not.toBe(429);
});

test("a thousand invented addresses in front of the real one are one address, and so are 65,536 of a subscriber's", async () => {
  setLimits(UNLIMITED);
  const counted = async () =>
    (await db().rateLimit.findMany({ where: { key: { startsWith: "writes:" } } })).map(({ key, hits }) => [key, hits]);
  const send = async (addresses: string[]) => {
    for (let from = 0; from < addresses.length; from += 50)
      await Promise.all(
        addresses.slice(from, from + 50).map((one) => edge.post(VOTES, {}, { "x-forwarded-for": one })),
      );
  };
  await send(Array.from({ length: 1_000 }, (_, n) => `10.9.${n >> 8}.${n & 255}, 203.0.113.9`));
  expect(await counted()).toEqual([["writes:203.0.113.9", 1_000]]);
  await freshDatabase();
  // Every 256th of them: the others differ in the same 16 bits (lib/address-block.test.ts takes all).
  await send(Array.from({ length: 256 }, (_, n) => `2001:db8:1:2::${(n * 257).toString(16)}`));
  expect(await counted()).toEqual([["writes:2001:db8:1:2::/64", 256]]);
});
