import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";

let edge: Edge;
beforeAll(async () => {
  edge = await serveEdge();
});
afterAll(() => edge.close());
beforeEach(freshDatabase);

const ask = async (path: string, headers?: Record<string, string>) => (await edge.get(path, headers)).json();

test("a browser is told who reads, and an ended session or a changed role counts at once", async () => {
  const ada = await makeAccount({ handle: "ada" });
  const cookie = await signedIn(ada);
  const nobody = { me: null, recommended: [], visit: null, drafts: false, waiting: false };
  expect(await ask("/api/me")).toEqual(nobody);
  expect(await ask("/api/me", { cookie: `a=b; ${cookie.cookie}; c=d` })).toEqual({
    me: {
      ...{ accountId: ada.id, handle: "ada", role: "reader", desk: false },
      ...{ suspended: false, leaving: false, muted: [] },
    },
    recommended: [],
    visit: null,
    drafts: false,
    waiting: false,
  });
  await db().account.update({ where: { id: ada.id }, data: { suspendedAt: new Date() } });
  expect((await ask("/api/me", cookie)).me.suspended).toBe(true);
  await db().session.updateMany({ data: { endedAt: new Date() } });
  expect(await ask("/api/me", cookie)).toEqual(nobody);
  expect((await ask("/api/me?article=%22", cookie)).error.code).toBe("malformed");
});

test("visits of a reader's devices are joined, and told on all of them", async () => {
  const article = await makeArticle();
  const cookie = await signedIn(await makeAccount());
  const [articleId, now] = [article.id, Date.now()];
  const HOUR = 3_600_000;
  expect((await edge.post("/api/v1/visits", { articleId, since: 1, at: 2 })).status).toBe(401);
  const first = { since: now - 5 * HOUR, at: now - 3 * HOUR };
  expect(await (await edge.post("/api/v1/visits", { articleId, ...first }, cookie)).json()).toEqual(first);
  const here = { articleId, since: now, at: now };
  expect(await (await edge.post("/api/v1/visits", here, cookie)).json()).toEqual({ since: first.at, at: now });
  expect((await ask(`/api/me?article=${articleId}`, cookie)).visit).toEqual({ since: first.at, at: now });
  for (const bad of [
    { since: 2, at: 1 },
    { since: -1, at: 1 },
    { since: 1.5, at: 2 },
    { since: "1", at: 2 },
  ])
    expect((await edge.post("/api/v1/visits", { articleId, ...bad }, cookie)).status, JSON.stringify(bad)).toBe(400);
});
