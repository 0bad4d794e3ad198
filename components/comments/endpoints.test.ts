import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { publishArticle } from "#domain/articles/commands.ts";
import { articleSchema } from "#domain/articles/schema.ts";
import { withdrawComment } from "#domain/comments/commands.ts";
import { PAGE_SIZE } from "#domain/comments/queries.ts";
import { SITE_STREAM } from "#domain/events.ts";
import { record } from "#domain/record.ts";
import { forgetSite } from "#domain/site/queries.ts";
import { db } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { news } from "#web/news.ts";

let edge: Edge;
beforeAll(async () => {
  edge = await serveEdge();
});
afterAll(() => edge.close());
beforeEach(freshDatabase);

const key = () => crypto.randomUUID();
const COMMENTS = "/api/v1/comments";

test("a comment is posted and comes back as the page would show it", async () => {
  const [article, ada] = [await makeArticle(), await makeAccount({ handle: "ada", displayName: "Ada <L>" })];
  const formKey = key();
  const input = { articleId: article.id, subject: "Hear & see", body: "A *fine* bench.", formKey };
  const answer = await edge.post(COMMENTS, input, await signedIn(ada));
  expect(answer.status).toBe(201);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const { id, html, ...rest } = await answer.json();
  const href = `/a/${article.slug}/c/${id}#c-${id}`;
  expect(rest).toEqual({ href, repeated: false, seq: 1, parentId: null });
  expect(html).toMatch(new RegExp(`^<li><article id="c-${id}"`));
  expect(html).toContain("Ada &lt;L&gt;");
  expect(html).toContain("Hear &amp; see");
  expect(html).toContain("<em>fine</em>");
  const shown = await (await edge.get(`${COMMENTS}?article=${article.id}&ids=${id}`)).json();
  expect(shown.comments).toEqual([{ id, parentId: null, html }]);

  const again = await edge.post(COMMENTS, input, await signedIn(ada));
  expect(again.status).toBe(200);
  expect(await again.json()).toMatchObject({ id, repeated: true, html });
  expect(await db().comment.count()).toBe(1);
});

test("words are posted in the name of who wrote them, or not at all", async () => {
  const [article, zoe, bob] = [await makeArticle(), await makeAccount({ handle: "zoë" }), await makeAccount()];
  const input = { articleId: article.id, body: "Written in the tunnel.", formKey: key() };
  const claimed = { "afterword-author": encodeURIComponent("zoë") };
  const refused = await edge.post(COMMENTS, input, { ...(await signedIn(bob)), ...claimed });
  expect([refused.status, (await refused.json()).error.code]).toEqual([401, "signed-out"]);
  expect(await db().comment.count()).toBe(0);
  const posted = await edge.post(COMMENTS, input, { ...(await signedIn(zoe)), ...claimed });
  expect(posted.status).toBe(201);
});

test("a reply names whom it answers, and the article's author is marked", async () => {
  const author = await makeAccount({ handle: "grace", role: "editor" });
  const article = await makeArticle({ author });
  const parentId = await makeComment(article, { by: await makeAccount({ displayName: "Bob" }) });
  const input = { articleId: article.id, parentId, body: "Thank you.", formKey: key() };
  const { id, html } = await (await edge.post(COMMENTS, input, await signedIn(author))).json();
  expect(html).toContain(`href="#c-${parentId}"`);
  expect(html).toContain("Bob");
  expect(html).toContain('<span class="part">Author</span>');
  const shown = await (await edge.get(`${COMMENTS}?article=${article.id}&ids=${id}`)).json();
  expect(shown.comments).toEqual([{ id, parentId, html }]);
});

test("a comment that was written before the article was revised says so, wherever a script asks for it", async () => {
  const editor = viewerOf(await makeAccount({ role: "editor" }));
  const articleId = newId();
  const words = { articleId, revision: 0, title: "The crane", body: "The mother came in with a vole." };
  await publishArticle(editor, articleSchema.parse(words), new Date());
  const id = await makeComment({ id: articleId });
  await publishArticle(editor, articleSchema.parse({ ...words, revision: 1, body: "The father did." }), new Date());
  const newer = await makeComment({ id: articleId });
  const link = 'href="/a/the-crane/changes?from=1"';
  const { comments } = await (await edge.get(`${COMMENTS}?article=${articleId}&ids=${id},${newer}`)).json();
  expect(comments.map(({ html }: { html: string }) => html.includes(link))).toEqual([true, false]);
  const page = await (await edge.get(`/api/v1/branches?article=${articleId}`)).json();
  expect(page.html.split(link)).toHaveLength(2);
});

test("what is refused says why, at which field, with a status of its own", async () => {
  const [article, ada] = [await makeArticle(), await makeAccount()];
  const suspended = await signedIn(await makeAccount({ suspendedAt: new Date() }));
  const me = await signedIn(ada);
  const good = { articleId: article.id, body: "Words.", formKey: key() };
  const refused = async (body: unknown, headers: Record<string, string>) => {
    const answer = await edge.post(COMMENTS, body, headers);
    const { error } = await answer.json();
    expect(error.message).toMatch(/\w/);
    return [answer.status, error.code, error.field];
  };
  expect(await refused(good, {})).toEqual([401, "signed-out", undefined]);
  expect(await refused(good, { cookie: "afterword.session=nonsense" })).toEqual([401, "signed-out", undefined]);
  expect(await refused(good, suspended)).toEqual([403, "not-allowed", undefined]);
  expect(await refused({ ...good, body: "" }, me)).toEqual([400, "missing", "body"]);
  expect(await refused({ ...good, body: undefined }, me)).toEqual([400, "missing", "body"]);
  expect(await refused({ ...good, subject: "x".repeat(121) }, me)).toEqual([400, "too-long", "subject"]);
  expect(await refused({ ...good, body: "nul \0" }, me)).toEqual([400, "malformed", "characters"]);
  expect(await refused({ ...good, body: "half \ud800" }, me)).toEqual([400, "malformed", "characters"]);
  expect(await refused({ ...good, authorId: ada.id }, me)).toEqual([400, "malformed", "form"]);
  expect(await refused([], me)).toEqual([400, "malformed", undefined]);
  expect(await refused({ ...good, parentId: "none" }, me)).toEqual([404, "not-found", "parent"]);
  expect(await refused({ ...good, articleId: "none" }, me)).toEqual([404, "not-found", undefined]);
  expect(await refused(good, { ...me, "content-type": "text/plain" })).toEqual([400, "malformed", "form"]);
  expect(await refused({ ...good, body: "x".repeat(100_001) }, me)).toEqual([413, "too-large", undefined]);
  await db().thread.updateMany({ data: { closedAt: new Date() } });
  expect(await refused(good, me)).toEqual([409, "closed", undefined]);
  expect(await db().comment.count()).toBe(0);
});

test("a text is put behind one's own comment, which comes back as it then stands, however often it is sent", async () => {
  const [article, ada] = [await makeArticle(), await makeAccount()];
  const commentId = await makeComment(article, { by: ada, body: "PLEASE RETU" });
  const input = { articleId: article.id, commentId, body: "RN *soon*.", formKey: key() };
  const send = async (headers: Record<string, string>) => edge.post("/api/v1/continuations", input, headers);
  const answer = await send(await signedIn(ada));
  expect(answer.status).toBe(201);
  const said = await answer.json();
  expect(said).toMatchObject({ id: commentId, repeated: false, seq: 2, parentId: null, continued: true });
  expect(said.html).toMatch(/PLEASE RETU.*class="seam".*RN <em>soon<\/em>/s);
  expect(await (await send(await signedIn(ada))).json()).toEqual({ ...said, repeated: true });
  expect((await send({})).status).toBe(401);
  expect((await send(await signedIn(await makeAccount()))).status).toBe(403);
  await makeComment(article, { parentId: commentId });
  const late = await edge.post("/api/v1/continuations", { ...input, formKey: key() }, await signedIn(ada));
  expect([late.status, (await late.json()).error]).toMatchObject([409, { code: "conflict", field: "continuation" }]);
});

test("a body without a length is cut off where it becomes too long", async () => {
  const me = await signedIn(await makeAccount());
  const chunks = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode("x".repeat(40_000)));
    },
  });
  const asked = fetch(edge.url + COMMENTS, {
    ...{ method: "POST", body: chunks, duplex: "half" },
    headers: { origin: "http://localhost:3000", "content-type": "application/json", ...me },
  } as RequestInit);
  const status = await asked.then(
    (answer) => answer.status,
    () => "cut",
  );
  expect([413, "cut"]).toContain(status);
});

test("other sites cannot write, and every address has its methods", async () => {
  const article = await makeArticle();
  const me = await signedIn(await makeAccount());
  const good = { articleId: article.id, body: "Words.", formKey: key() };
  for (const origin of ["https://evil.test", "null"])
    expect((await edge.post(COMMENTS, good, { ...me, origin })).status).toBe(403);
  expect((await edge.get(`${COMMENTS}?article=${article.id}&ids=a`, { origin: "https://evil.test" })).status).toBe(400);
  const wrong = await edge.get("/api/v1/recommendations", me);
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST"]);
  const put = await fetch(edge.url + COMMENTS, { method: "PUT", headers: { origin: "http://localhost:3000" } });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "POST, GET"]);
  expect((await edge.get("/api/v1/nothing")).status).toBe(404);
  expect(await db().comment.count()).toBe(0);
});

test("comments are shown one by one, without their replies; a gone one is a tombstone", async () => {
  const article = await makeArticle();
  const ada = await makeAccount();
  const first = await makeComment(article, { by: ada, body: "First." });
  const reply = await makeComment(article, { parentId: first, body: "Reply." });
  const ask = async (ids: string) => (await edge.get(`${COMMENTS}?article=${article.id}&ids=${ids}`)).json();
  const { comments } = await ask(`${reply},${first},unknown`);
  expect(comments.map(({ id }: { id: string }) => id)).toEqual([first, reply]);
  expect(comments[0].html).toContain("First.");
  expect(comments[0].html).not.toContain("Reply.");
  await withdrawComment(viewerOf(ada), { articleId: article.id, commentId: first }, new Date());
  expect((await ask(first)).comments[0].html).not.toContain("First.");
  expect((await ask(Array(51).fill(first).join(","))).error.code).toBe("malformed");
  expect((await ask("")).error.code).toBe("malformed");
  await db().article.updateMany({ data: { unpublishedAt: new Date() } });
  expect((await ask(first)).error.code).toBe("not-found");
});

test("the next page and the rest of a branch come as they stand on their pages", async () => {
  const article = await makeArticle();
  const by = await makeAccount({ displayName: "Ada" });
  const ids: string[] = [];
  for (let i = 0; i < 52; i += 1) ids.push(await makeComment(article, { by }));
  const ask = async (query: string) => (await edge.get(`/api/v1/branches?article=${article.id}${query}`)).json();
  const inHtml = ({ html }: { html: string }) => [...html.matchAll(/<article id="c-(\w+)"/g)].map(([, id]) => id);
  const first = await ask("");
  expect(inHtml(first)).toEqual(ids.slice(0, PAGE_SIZE));
  const after = new URL(first.next, edge.url).searchParams.get("after");
  const second = await ask(`&after=${after}`);
  expect(inHtml(second)).toEqual(ids.slice(PAGE_SIZE));
  expect(second.next).toBeNull();
  expect(inHtml(await ask("&order=newest"))[0]).toBe(ids.at(-1));
  const [parent = ""] = ids;
  const reply = await makeComment(article, { parentId: parent });
  const replies = await ask(`&parent=${parent}`);
  expect(inHtml(replies)).toEqual([reply]);
  expect(replies.html).toContain("Ada");
  for (const bad of ["&after=%00", "&after=nonsense!", "&order=worst", "&more=1", "&parent=%22"])
    expect((await ask(bad)).error.code, bad).toBe("malformed");
});

test("long answers are compressed for who can read that, and say the same", async () => {
  const article = await makeArticle();
  for (let i = 0; i < 5; i += 1) await makeComment(article, { body: "Words upon words. ".repeat(30) });
  const path = `/api/v1/branches?article=${article.id}`;
  const texts = await Promise.all(
    ["br", "gzip", "identity"].map(async (way) => {
      const answer = await edge.get(path, { "accept-encoding": way });
      expect(answer.headers.get("content-encoding") ?? "identity").toBe(way);
      return answer.text();
    }),
  );
  expect(new Set(texts).size).toBe(1);
});

test("a change of the site's language counts as soon as it is told of, whoever made it", async () => {
  const ask = async () => (await (await edge.post(COMMENTS, {})).json()).error.message;
  expect(await ask()).toMatch(/^Please log in/);
  const told = new Promise<void>((resolve) => {
    const stop = news().subscribe((one) => {
      if (one?.type !== "site.changed") return;
      stop();
      resolve();
    });
  });
  // As another process does it: nothing in this one knows but by the news.
  await db().$transaction(async (tx) => {
    await tx.setting.create({ data: { key: "site", value: { language: "de" } } });
    const payload = { revision: 1, changed: ["language"] };
    await record(tx, null, { type: "site.changed", articleId: SITE_STREAM, payload }, new Date());
  });
  await told;
  expect(await ask()).toMatch(/^Bitte/);
  forgetSite();
});
