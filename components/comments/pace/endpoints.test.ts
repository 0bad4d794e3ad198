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
const draftOn = (articleId: string) => ({
  ...{ articleId, parentId: "", subject: "", body: "Begun", formKey: "draft-key", deviceId: "device-1", typedAt: 1 },
});
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

test("five hundred recommendations a day and not one more", async () => {
  setLimits("writes-at-once=1000,writes=1000,votes=1000");
  const [article, me] = [await makeArticle(), await signedIn(await makeAccount())];
  const commentId = await makeComment(article);
  const cast = (n: number) => edge.post(VOTES, { articleId: article.id, commentId, on: n % 2 === 0 }, me);
  for (let n = 0; n < 500; n++) expect((await cast(n)).status).toBe(200);
  const answer = await cast(500);
  expect([answer.status, answer.headers.get("ratelimit-policy")]).toEqual([429, "500;w=86400"]);
}, 60_000);

test("a hundred and twenty drafts a minute and not one more", async () => {
  const [article, me] = [await makeArticle(), await signedIn(await makeAccount())];
  const save = (n: number) =>
    edge.post("/api/v1/drafts", { ...draftOn(article.id), body: `Begun ${n}`, typedAt: n + 1 }, me);
  for (let n = 0; n < 120; n++) expect((await save(n)).status).toBe(200);
  const answer = await save(120);
  expect([answer.status, answer.headers.get("ratelimit-policy")]).toEqual([429, "120;w=60"]);
});

test("from one address a hundred and twenty comments an hour are kept for whoever logs in after writing", async () => {
  setLimits("writes-at-once=1000,writes=1000");
  const article = await makeArticle();
  const keep = (n: number, from = house) => edge.post("/api/v1/held-comments", comment(article.id, n), from);
  for (let n = 0; n < 120; n++) expect((await keep(n)).status).toBeLessThan(400);
  const answer = await keep(120);
  expect([answer.status, answer.headers.get("ratelimit-policy")]).toEqual([429, "120;w=3600"]);
  expect((await keep(121, { "x-forwarded-for": "203.0.113.10" })).status).toBeLessThan(400);
});

test("one address sends two hundred things a minute and not one more", async () => {
  setLimits("writes-at-once=1000");
  const nothing = () => edge.post(VOTES, {}, house);
  for (let n = 0; n < 200; n++) expect((await nothing()).status).not.toBe(429);
  const answer = await nothing();
  expect([answer.status, answer.headers.get("ratelimit-policy")]).toEqual([429, "200;w=60"]);
});

test("whom the operator let in writes and recommends as much as he likes, and takes nothing from his house", async () => {
  const article = await makeArticle();
  const me = { ...(await signedIn(await makeAccount({ vouchedAt: new Date() }))), ...house };
  const other = { ...(await signedIn(await makeAccount())), ...house };
  const commentId = await makeComment(article);
  const many = Array.from({ length: 250 }, (_, n) => n);
  const posted = await Promise.all(many.map((n) => edge.post(COMMENTS, comment(article.id, n), me)));
  expect(posted.filter(({ status }) => status !== 201)).toEqual([]);
  const cast = (n: number) => edge.post(VOTES, { articleId: article.id, commentId, on: n % 2 === 0 }, me);
  const votes = await Promise.all(many.map(cast));
  expect(votes.filter(({ status }) => status !== 200)).toEqual([]);
  expect(await db().comment.count()).toBe(251);
  expect(await db().rateLimit.count()).toBe(0);
  expect((await edge.post(COMMENTS, comment(article.id, 251), other)).status).toBe(201);
  expect(await db().rateLimit.findUnique({ where: { key: "writes:203.0.113.9" } })).toMatchObject({ hits: 1 });
}, 60_000);

test("one address sends fifty things in ten seconds, whoever it says to be; what pages save by themselves is not among them", async () => {
  const [article, me] = [await makeArticle(), await signedIn(await makeAccount())];
  const nothing = (headers: Record<string, string>) => edge.post(VOTES, {}, { ...house, ...headers });
  for (let n = 0; n < 49; n++) expect((await nothing(n % 2 ? me : {})).status).not.toBe(429);
  for (let n = 0; n < 20; n++)
    expect((await edge.post("/api/v1/drafts", draftOn(article.id), { ...me, ...house })).status).not.toBe(429);
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
