import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { makeAccount, makeArticle, makeComment } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";

let edge: Edge;
beforeAll(async () => {
  edge = await serveEdge();
});
afterAll(() => edge.close());
beforeEach(freshDatabase);

const VOTES = "/api/v1/recommendations";

/** As a browser without scripts sends the page's form. */
const press = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(edge.url + VOTES, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { origin: env().SITE_URL, ...headers },
    redirect: "manual",
  });

async function stage() {
  const article = await makeArticle();
  const ada = await makeAccount();
  return { article, ada, commentId: await makeComment(article, { by: ada }), me: await signedIn(await makeAccount()) };
}

test("a script recommends and takes back, and is told the count", async () => {
  const { article, commentId, me } = await stage();
  const input = { articleId: article.id, commentId };
  const cast = async (on: boolean) => (await edge.post(VOTES, { ...input, on }, me)).json();
  expect(await cast(true)).toEqual({ on: true, count: 1 });
  expect(await cast(true)).toEqual({ on: true, count: 1 });
  const mine = await (await edge.get(`/api/me?article=${article.id}`, me)).json();
  expect(mine.recommended).toEqual([commentId]);
  expect(await cast(false)).toEqual({ on: false, count: 0 });
});

test("a form without scripts does the same and leads back to the comment", async () => {
  const { article, commentId, me } = await stage();
  const place = `/a/${article.slug}/c/${commentId}#c-${commentId}`;
  const pressed = await press({ articleId: article.id, recommend: commentId }, me);
  expect([pressed.status, pressed.headers.get("location")]).toEqual([303, place]);
  expect(await db().vote.count()).toBe(1);
  await press({ articleId: article.id, takeBack: commentId }, me);
  expect(await db().vote.count()).toBe(0);
});

test("who is not signed in is led through logging in to the comment; a script is told", async () => {
  const { article, commentId } = await stage();
  const pressed = await press({ articleId: article.id, recommend: commentId });
  const place = `/a/${article.slug}/c/${commentId}#c-${commentId}`;
  expect([pressed.status, pressed.headers.get("location")]).toEqual([303, `/login?next=${encodeURIComponent(place)}`]);
  expect((await press({ articleId: "unknown", recommend: commentId })).status).toBe(404);
  const asked = await edge.post(VOTES, { articleId: article.id, commentId, on: true });
  expect([asked.status, (await asked.json()).error.code]).toEqual([401, "signed-out"]);
});

test("what is refused is said to a person as a sentence, to a script as a code", async () => {
  const { article, ada, commentId, me } = await stage();
  const own = await press({ articleId: article.id, recommend: commentId }, await signedIn(ada));
  expect([own.status, own.headers.get("content-type")]).toEqual([403, "text/plain; charset=utf-8"]);
  expect(await own.text()).toBe("Your account may not do this.\n");
  for (const bad of [{ on: "yes" }, { on: true, more: 1 }, {}, { recommend: commentId }]) {
    const answer = await edge.post(VOTES, { articleId: article.id, commentId, ...bad }, me);
    expect(answer.status, JSON.stringify(bad)).toBe(400);
  }
  const both = { articleId: article.id, recommend: commentId, takeBack: commentId };
  expect((await press(both, me)).status).toBe(400);
  expect(await db().vote.count()).toBe(0);
});
