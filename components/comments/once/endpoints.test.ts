import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { findHeld } from "#domain/comments/held/queries.ts";
import { db } from "#lib/db.ts";
import { sha256 } from "#lib/ids.ts";
import { makeAccount, makeArticle } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";

let edge: Edge;
beforeAll(async () => {
  edge = await serveEdge();
});
afterAll(() => edge.close());
beforeEach(freshDatabase);

const key = () => crypto.randomUUID();
const COMMENTS = "/api/v1/comments";

test("a hundred keys, each posted ten times at once over the wire: a hundred comments, ten times the same answer", async () => {
  const article = await makeArticle();
  const writers = await Promise.all(Array.from({ length: 10 }, async () => signedIn(await makeAccount())));
  const ids = new Set<string>();
  for (const [n, me] of writers.entries()) {
    const keys = Array.from({ length: 10 }, key);
    const sent = keys.flatMap((formKey, k) => {
      const input = { articleId: article.id, body: `Words ${n} ${k}.`, formKey };
      return Array.from({ length: 10 }, async () => (await edge.post(COMMENTS, input, me)).json());
    });
    const told = await Promise.all(sent);
    for (let k = 0; k < 10; k++) {
      const same = told.slice(k * 10, k * 10 + 10);
      expect(new Set(same.map(({ id, href, html }) => `${id} ${href} ${html}`)).size).toBe(1);
      ids.add(same[0].id);
    }
  }
  expect(ids.size).toBe(100);
  expect(await db().comment.count()).toBe(100);
}, 60_000);

test("a form that has posted other words is told of its comment", async () => {
  const [article, me] = [await makeArticle(), await signedIn(await makeAccount())];
  const formKey = key();
  const { id } = await (await edge.post(COMMENTS, { articleId: article.id, body: "Once.", formKey }, me)).json();
  const answer = await edge.post(COMMENTS, { articleId: article.id, body: "Once, and more.", formKey }, me);
  expect(answer.status).toBe(409);
  const detail = { slug: article.slug, commentId: id };
  expect(await answer.json()).toMatchObject({ error: { code: "conflict", field: "formKey", detail } });
  expect(await db().comment.count()).toBe(1);
});

test("who says that he can be asked is asked about a text that breaks off, once; whoever does not say so is not", async () => {
  const [article, me] = [await makeArticle(), await signedIn(await makeAccount())];
  const input = { articleId: article.id, body: "There was one thing more that I was going to sa", formKey: key() };
  const asked = await edge.post(COMMENTS, { ...input, sure: "" }, me);
  expect(asked.status).toBe(409);
  const { error } = await asked.json();
  expect(error).toMatchObject({ code: "unfinished", detail: { end: "…more that I was going to sa" } });
  expect(error.message).toContain("going to sa");
  expect(await db().comment.count()).toBe(0);
  // Another text is asked about anew; the same goes, by any way.
  const { mark } = error.detail;
  const other = await edge.post(COMMENTS, { ...input, body: `${input.body} and`, sure: mark }, me);
  const { error: again } = await other.json();
  expect(again.code).toBe("unfinished");
  // Back to the first.
  const sure = `${mark} ${again.detail.mark}`;
  const { id } = await (await edge.post(COMMENTS, { ...input, sure }, me)).json();
  expect(await (await edge.post(COMMENTS, { ...input, sure }, me)).json()).toMatchObject({ id, repeated: true });

  const plain = await edge.post(COMMENTS, { ...input, body: `So: ${input.body}`, formKey: key() }, me);
  expect(plain.status).toBe(201);
});

test("words of a page from before a deploy are kept for the browser that sent them, and told where they are found", async () => {
  const article = await makeArticle();
  const input = { articleId: article.id, parentId: "", subject: "", body: "Across a deploy.", formKey: key() };
  const kept = await edge.post("/api/v1/held-comments", input);
  expect(kept.status).toBe(201);
  const { href } = await kept.json();
  const next = new URL(href, edge.url).searchParams.get("next") ?? "";
  expect(href).toMatch(/^\/login\?for=comment&next=/);
  expect(next).toMatch(new RegExp(`^/a/${article.slug}\\?held=\\w+#write$`));
  const cookie = kept.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^afterword_holder=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
  const id = new URLSearchParams(next.split("?")[1]?.split("#")[0]).get("held") ?? "";
  const secret = cookie.split(";")[0]?.split("=")[1] ?? "";
  expect(await findHeld(article.id, id, { hash: sha256(secret), accountId: null })).toMatchObject({
    body: input.body,
    formKey: input.formKey,
  });

  // Who is signed in is led to his words at once; what may not be posted is refused as posting would.
  const me = await signedIn(await makeAccount());
  const own = await edge.post("/api/v1/held-comments", input, me);
  expect((await own.json()).href).toMatch(new RegExp(`^/a/${article.slug}\\?held=\\w+&renewed=1#write$`));
  const nothing = await edge.post("/api/v1/held-comments", { ...input, body: " " }, me);
  expect(nothing.status).toBe(400);
});
