import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { editComment } from "#domain/comments/commands.ts";
import { DOWNLOAD_OWN_DATA } from "#domain/limits/limits.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";

let edge: Edge;
beforeAll(async () => {
  edge = await serveEdge();
});
afterAll(() => edge.close());
beforeEach(freshDatabase);

const PATH = "/api/v1/own-data";

/** The files of the answer: they are stored as they are, so each stands between two marks of the format. */
async function filesIn(answer: Response): Promise<{ html: string; json: string }> {
  const text = Buffer.from(await answer.arrayBuffer()).toString("utf8");
  const json = text.slice(text.indexOf('{\n "format"'), text.lastIndexOf("\n}\n") + 3);
  return { html: text.slice(text.indexOf("<!doctype"), text.indexOf("</html>")), json };
}

test("the file holds what is one's own, to read and for machines, and nothing of anybody else's", async () => {
  const article = await makeArticle({ title: "The <Ferry>" });
  const ada = await makeAccount({ handle: "ada", bio: "I <b>row</b>.", passwordHash: "the-hash" });
  const ben = await makeAccount({ handle: "ben", email: "secret@example.org" });
  const id = await makeComment(article, { by: ada, body: "First words." });
  const edit = { articleId: article.id, commentId: id, subject: "", body: "<script>Better words.", revision: 1 };
  await editComment(viewerOf(ada), { ...edit, formKey: "" }, new Date());
  await makeComment(article, { by: ben, parentId: id, body: "Ben's words." });
  // More than a page of them.
  for (let n = 0; n < 60; n += 1) await makeComment(article, { by: ada, body: `Number ${n}.` });
  await db().mute.create({ data: { accountId: ada.id, mutedId: ben.id } });
  const sent = { articleId: article.id, parentId: "", subject: "", formKey: "key" };
  const [before, after] = ["Before I logged in.", "Until I have confirmed."];
  for (const who of [ada, ben]) {
    const body = who === ada ? before : "Ben's words, kept.";
    await db().heldComment.create({
      data: { ...sent, id: `held-${who.handle}`, holderHash: "the-secret's-hash", accountId: who.id, body },
    });
    const waiting = {
      ...sent,
      id: `waiting-${who.handle}`,
      accountId: who.id,
      articleRevision: 1,
      createdAt: new Date(),
    };
    await db().waitingComment.create({ data: { ...waiting, body: who === ada ? after : "Ben's words, waiting." } });
  }
  await db().event.createMany({
    data: [ada, ben].map((who, n) => ({
      ...{ articleId: "site", seq: 900 + n, type: "account.suspended", actorId: "the-operator" },
      payload: { accountId: who.id },
    })),
  });

  const answer = await edge.post(PATH, {}, await signedIn(ada));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="my-data-\d{4}-\d\d-\d\d\.zip"$/);
  expect(answer.headers.get("cache-control")).toContain("no-store");
  const { html, json } = await filesIn(answer);
  const data = JSON.parse(json);
  expect(data.profile).toMatchObject({ handle: "ada", bio: "I <b>row</b>.", hasPassword: true });
  expect(data.comments).toHaveLength(61);
  expect(data.comments[0]).toMatchObject({
    article: { title: "The <Ferry>" },
    body: "<script>Better words.",
    earlierTexts: [{ number: 1, body: "First words." }],
  });
  expect(data.comments[0]).toMatchObject({ articleRevision: 1, spentKeys: [] });
  expect(data.held).toMatchObject([{ body: before }]);
  expect(data.waiting).toMatchObject([{ body: after, articleRevision: 1 }]);
  expect(data.mutes).toMatchObject([{ handle: "ben" }]);
  expect(data.sessions).toMatchObject([{ device: "test" }]);
  expect(data.events.filter(({ type }: { type: string }) => type === "account.suspended")).toMatchObject([
    { byMe: false },
  ]);
  for (const text of [html, json])
    for (const foreign of ["Ben's words", "secret@", "the-hash", "the-secret", "the-operator"])
      expect(text).not.toContain(foreign);
  expect(html).toContain("&lt;script&gt;Better words.");
  expect(html).toContain("Number 59.");
  expect(html).not.toContain("<script");
});

test("it is for whoever is logged in, from our own pages, and not without end", async () => {
  const cookie = await signedIn(await makeAccount());
  expect((await edge.post(PATH, {})).status).toBe(401);
  expect((await edge.post(PATH, {}, { ...cookie, origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await edge.get(PATH, cookie)).status).toBe(405);
  for (let n = 0; n < DOWNLOAD_OWN_DATA.limit; n += 1) {
    const answer = await edge.post(PATH, {}, cookie);
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  }
  const refused = await edge.post(PATH, {}, cookie);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
});
