import { afterEach, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { follow, type Listener } from "#bin/testing/listener.ts";
import { changeRole, endAllSessions, suspendAccount } from "#domain/accounts/management/commands.ts";
import { editComment, withdrawComment } from "#domain/comments/commands.ts";
import { record } from "#domain/record.ts";
import { castVote } from "#domain/votes/commands.ts";
import { db } from "#lib/db.ts";
import type { Article } from "#prisma/client/client.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";

let edge: Edge;
let article: Article;
let listeners: Listener[] = [];

beforeEach(async () => {
  await freshDatabase();
  article = await makeArticle();
  edge = await serveEdge();
});
afterEach(async () => {
  for (const one of listeners) one.leave();
  listeners = [];
  await edge.close();
});

const now = new Date();

async function listen(query = "", headers: Record<string, string> = {}) {
  const one = await follow(`${edge.url}/api/v1/live?article=${article.id}${query}`, headers);
  listeners.push(one);
  return one;
}
const ask = async (after: number | string) =>
  (await edge.get(`/api/v1/changes?article=${article.id}&after=${after}`)).json();

test("whoever follows is told of comments, edits, votes and withdrawals, each as it now is", async () => {
  const [ada, bob] = [await makeAccount({ handle: "ada" }), await makeAccount()];
  const reader = await listen("&after=0");
  expect(reader.headers).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "private, no-store, no-transform",
    "x-accel-buffering": "no",
  });
  expect(reader.headers["content-encoding"]).toBeUndefined();
  const id = await makeComment(article, { by: ada });
  const ids = { articleId: article.id, commentId: id };
  await reader.until(() => reader.last() === 1);
  expect(reader.told).toEqual([
    { seq: 1, changes: { seq: 1, count: 1, posted: [{ id, parentId: null, by: "ada" }], ...NOTHING } },
  ]);
  await castVote(viewerOf(bob), { ...ids, on: true }, now);
  await reader.until(() => reader.last() === 2);
  expect(reader.told.at(-1)?.changes).toMatchObject({ posted: [], recommended: { [id]: 1 } });
  await editComment(viewerOf(ada), { ...ids, subject: "", body: "Anew.", revision: 1 }, now);
  await reader.until(() => reader.last() === 3);
  expect(reader.told.at(-1)?.changes).toMatchObject({ posted: [], edited: [id] });
  await withdrawComment(viewerOf(ada), ids, now);
  await reader.until(() => reader.last() === 4);
  expect(reader.told.at(-1)?.changes).toMatchObject({ count: 0, edited: [], gone: [id] });
  // Told once and for all, of a comment that is gone nothing is told but that.
  expect(await ask(0)).toEqual({ seq: 4, count: 0, ...NOTHING, posted: [], gone: [id] });
});

const NOTHING = { edited: [], gone: [], recommended: {} };

test("a stream ends when its reader logs out, is suspended or gets another role; others' go on", async () => {
  const boss = viewerOf(await makeAccount({ role: "admin" }));
  const deeds = [
    (handle: string) => endAllSessions(boss, handle, now),
    (handle: string) => suspendAccount(boss, handle, now),
    (handle: string) => changeRole(boss, handle, "editor", now),
  ];
  const guest = await listen();
  const other = await listen("", await signedIn(await makeAccount()));
  for (const [i, deed] of deeds.entries()) {
    const handle = `leaver-${i}`;
    const reader = await listen("", await signedIn(await makeAccount({ handle })));
    await deed(handle);
    await reader.ended;
  }
  expect([guest, other].map(({ answer }) => answer.closed)).toEqual([false, false]);
});

test("who asks instead is told the same", async () => {
  const id = await makeComment(article, { by: await makeAccount({ handle: "ada" }) });
  const reply = await makeComment(article, { parentId: id, by: await makeAccount({ handle: "bob" }) });
  const posted = [
    { id, parentId: null, by: "ada" },
    { id: reply, parentId: id, by: "bob" },
  ];
  expect(await ask(0)).toEqual({ seq: 2, count: 2, ...NOTHING, posted });
  expect(await ask(1)).toEqual({ seq: 2, count: 2, ...NOTHING, posted: posted.slice(1) });
  expect(await ask(2)).toEqual({ seq: 2, count: 2, ...NOTHING, posted: [] });
  expect(await ask(3)).toEqual({ reload: true });
  for (const bad of ["", "-1", "x", "99999999999", "1.5"]) expect((await ask(bad)).error.code, bad).toBe("malformed");
});

test("two who write at once: whoever follows is told in the order of their commits, and misses neither", async () => {
  const [ada, bob] = [await makeAccount(), await makeAccount()];
  const id = await makeComment(article);
  const reader = await listen("&after=1");
  const event = { type: "comment.edited", articleId: article.id, payload: { commentId: id, revision: 2 } } as const;
  let [commitFirst, secondBegan] = [() => {}, () => {}];
  const firstMay = new Promise<void>((resolve) => (commitFirst = resolve));
  const began = new Promise<void>((resolve) => (secondBegan = resolve));
  const order: string[] = [];
  const first = db().$transaction(async (tx) => {
    order.push(`first has ${await record(tx, ada.id, event, now)}`);
    secondBegan();
    await firstMay;
  });
  await began;
  // Begun later and done with its work sooner; it waits for its number all the same.
  const second = db().$transaction(async (tx) => order.push(`second has ${await record(tx, bob.id, event, now)}`));
  expect(await ask(1)).toMatchObject({ seq: 1 });
  commitFirst();
  await Promise.all([first, second]);
  await reader.until(() => reader.last() === 3);
  expect(order).toEqual(["first has 2", "second has 3"]);
  expect(await ask(2)).toMatchObject({ seq: 3, edited: [id] });
});

test("streams that drop and come again while others post miss nothing and hear nothing twice", async () => {
  const by = await makeAccount();
  const dropping = Array.from({ length: 8 }, async (_, n) => {
    const heard: string[] = [];
    let last = 0;
    for (let turn = 0; heard.length < 60; turn += 1) {
      // By the header as browsers come again, by the address as scripts do.
      const one =
        turn % 2 ? await listen("&after=0", { "last-event-id": String(last) }) : await listen(`&after=${last}`);
      const enough = Math.min(60, heard.length + 5 + n);
      await one.until(() => heard.length + one.posted().length >= enough);
      one.leave();
      heard.push(...one.posted());
      last = one.last();
    }
    return heard;
  });
  const posted: string[] = [];
  for (let i = 0; i < 60; i += 1) posted.push(await makeComment(article, { by }));
  for (const heard of await Promise.all(dropping)) expect(heard).toEqual(posted);
});

test("when the connection that hears the news is lost, nothing is missed", async () => {
  const by = await makeAccount();
  const reader = await listen("&after=0");
  const posted = [await makeComment(article, { by })];
  await reader.until(() => reader.posted().length === 1);
  await db().$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'afterword-listen' AND datname = current_database()`;
  for (let i = 0; i < 5; i += 1) posted.push(await makeComment(article, { by }));
  await reader.until(() => reader.posted().length === 6);
  expect(reader.posted()).toEqual(posted);
});

test("who is too far behind, or was told of what never happened, is told to load the page anew, and goes on from there", async () => {
  const id = await makeComment(article);
  await db().$executeRaw`INSERT INTO "Event" ("articleId", seq, type, payload, at)
    SELECT ${article.id}, n, 'comment.edited', jsonb_build_object('commentId', ${id}::text), now() FROM generate_series(2, 202) n`;
  await db().eventStream.update({ where: { articleId: article.id }, data: { lastSeq: 202 } });
  expect(await ask(1)).toEqual({ reload: true });
  expect(await ask(2)).toMatchObject({ seq: 202, edited: [id] });
  for (const from of ["&after=0", "&after=5000"]) {
    const reader = await listen(from);
    await reader.until(() => reader.told.length === 1);
    expect(reader.told[0]).toEqual({ seq: 202, changes: { reload: true } });
  }
  const next = await makeComment(article);
  for (const reader of listeners) await reader.until(() => reader.posted().includes(next));
});

test("a discussion is followed only where readers can open its article, and only for so long", async () => {
  expect((await edge.get("/api/v1/live?article=unknown")).status).toBe(404);
  expect((await edge.get(`/api/v1/live?article=${article.id}&after=x`)).status).toBe(400);
  const reader = await listen();
  await db().$transaction(async (tx) => {
    await tx.article.update({ where: { id: article.id }, data: { unpublishedAt: now } });
    const payload = { slug: article.slug };
    await record(tx, null, { type: "article.unpublished", articleId: article.id, payload }, now);
  });
  await reader.ended;
  expect((await listen()).status).toBe(404);
  expect((await ask(0)).error.code).toBe("not-found");
});

test("streams that are left are forgotten", async () => {
  const many = await Promise.all(
    Array.from({ length: 300 }, (_, n) => listen("", { "x-forwarded-for": `192.0.2.${n % 100}` })),
  );
  expect(edge.live.size).toBe(300);
  for (const one of many) one.leave();
  await edge.idle();
  expect(edge.live.size).toBe(0);
  expect((await listen()).status).toBe(200);
});

test("an address has twenty streams and an account six; who wants more is told when to ask again", async () => {
  const here = await Promise.all(Array.from({ length: 21 }, () => listen()));
  expect(here.map(({ status }) => status).toSorted()).toEqual([...Array(20).fill(200), 429]);
  const refused = here.find(({ status }) => status === 429);
  expect(Number(refused?.headers["retry-after"])).toBeGreaterThanOrEqual(10);
  const me = await signedIn(await makeAccount());
  const mine = await Promise.all(
    Array.from({ length: 7 }, (_, n) => listen("", { ...me, "x-forwarded-for": `198.51.100.${n}` })),
  );
  expect(mine.map(({ status }) => status).toSorted()).toEqual([...Array(6).fill(200), 429]);
  for (const one of [...here, ...mine]) one.leave();
  await edge.idle();
  expect((await listen("", me)).status).toBe(200);
});

test("a site that stops lets everybody go at once, and says when to come again", async () => {
  const many = await Promise.all(
    Array.from({ length: 50 }, (_, n) => listen("", { "x-forwarded-for": `192.0.2.${n % 10}` })),
  );
  const begun = performance.now();
  edge.live.close();
  await Promise.all(many.map((one) => one.ended));
  expect(performance.now() - begun).toBeLessThan(2_000);
  for (const one of many) expect([one.retry() >= 1_000, one.retry() <= 5_000]).toEqual([true, true]);
  expect((await listen()).status).toBe(503);
});
