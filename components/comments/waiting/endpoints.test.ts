import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { verdictOn } from "#domain/comments/outbox/waiting.ts";
import { forgetSite } from "#domain/site/queries.ts";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { makeAccount, makeArticle } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";

let edge: Edge;
beforeAll(async () => {
  edge = await serveEdge();
});
afterAll(() => edge.close());
beforeEach(async () => {
  await freshDatabase();
  await db().setting.create({ data: { key: "site", value: { unconfirmed: "wait" } } });
  forgetSite();
});

const newcomer = async () => signedIn(await makeAccount({ emailConfirmedAt: null }));
const send = (articleId: string, who: Record<string, string>, body = "I wait.") =>
  edge.post("/api/v1/comments", { articleId, body, formKey: "form-key-1" }, who);
/** As a page without scripts sends it. */
const submit = (path: string, fields: Record<string, string>, who: Record<string, string>) =>
  fetch(edge.url + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { origin: env().SITE_URL, ...who },
    redirect: "manual",
  });

test("a comment that waits counts as taken, for pages of this build and of earlier ones", async () => {
  const [article, who] = [await makeArticle(), await newcomer()];
  const answer = await send(article.id, who);
  const body = await answer.json();
  expect(answer.status).toBe(201);
  expect(body).toMatchObject({ waits: true, html: "", href: "/drafts?done=waits", parentId: null });
  // The outbox lets go of it: sent again it would only be the same.
  expect(verdictOn({ status: 201, body, retryAfter: null }).became).toBe("sent");
  expect((await (await send(article.id, who)).json()).id).toBe(body.id);
  expect(await db().comment.count()).toBe(0);
});

test("its writer is shown it, and nobody else; a page of the discussion says that there is one", async () => {
  const [article, who, other] = [await makeArticle(), await newcomer(), await newcomer()];
  await send(article.id, who);
  const listed = async (headers: Record<string, string>) =>
    (await edge.get(`/api/v1/waiting?article=${article.id}`, headers)).json();
  expect((await listed(who)).waiting).toMatchObject([{ body: "I wait.", slug: article.slug }]);
  expect(await listed(other)).toEqual({ waiting: [] });
  expect((await edge.get(`/api/v1/waiting?article=${article.id}`)).status).toBe(401);
  const hint = async (headers: Record<string, string>) =>
    (await (await edge.get(`/api/me?article=${article.id}`, headers)).json()).waiting;
  expect([await hint(who), await hint(other), await hint({})]).toEqual([true, false, false]);
});

test("it is taken back by a plain form, which leads to its box; thrown away, to the way back", async () => {
  const [article, who, other] = [await makeArticle(), await newcomer(), await newcomer()];
  const { id: waiting } = await (await send(article.id, who)).json();
  const fields = { articleId: article.id, waiting };
  expect((await submit("/api/v1/waiting/back", fields, other)).headers.get("location")).toBe("/drafts");
  expect((await submit("/api/v1/waiting/back", fields, {})).status).toBe(401);
  const back = await submit("/api/v1/waiting/back", fields, who);
  expect(back.status).toBe(303);
  expect(back.headers.get("location")).toMatch(new RegExp(`^/a/${article.slug}\\?draft=\\w+#write$`));
  expect((await submit("/api/v1/waiting/back", fields, who)).headers.get("location")).toBe("/drafts");

  const again = await (await send(article.id, who, "Once more.")).json();
  const away = await submit("/api/v1/waiting/away", { ...fields, waiting: again.id }, who);
  expect(away.headers.get("location")).toMatch(/^\/drafts\?discarded=\w+$/);
  const bad = await submit("/api/v1/waiting/away", { ...fields, more: "1" }, who);
  expect(bad.status).toBe(400);
});
