import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { MAX_DRAFT } from "#domain/comments/drafts/limits.ts";
import { makeAccount, makeArticle } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";

let edge: Edge;
beforeAll(async () => {
  edge = await serveEdge();
});
afterAll(() => edge.close());
beforeEach(freshDatabase);

test("a browser saves what is typed and is told what others of its reader have", async () => {
  const article = await makeArticle();
  const [ada, bob] = [await signedIn(await makeAccount()), await signedIn(await makeAccount())];
  const draft = { articleId: article.id, formKey: "form-key-1", deviceId: "device-1", body: "The late", typedAt: 1 };
  const save = (given: object, who: Record<string, string> = ada) =>
    edge.post("/api/v1/drafts", { ...draft, ...given }, who);
  const mine = async (who = ada) => (await edge.get(`/api/v1/drafts?article=${article.id}`, who)).json();
  const hint = async () => (await (await edge.get(`/api/me?article=${article.id}`, ada)).json()).drafts;

  expect(await mine()).toEqual({ drafts: [] });
  expect(await hint()).toBe(false);
  const { savedAt } = await (await save({})).json();
  expect(Date.now() - savedAt).toBeLessThan(60_000);
  expect((await mine()).drafts).toMatchObject([
    { body: "The late", subject: "", parentId: "", editing: "", formKey: "form-key-1", deviceId: "device-1", savedAt },
  ]);
  expect(await hint()).toBe(true);
  expect(await mine(bob)).toEqual({ drafts: [] });
  expect(await (await save({ body: "", typedAt: 2 })).json()).toEqual({ savedAt: null });
  expect(await mine()).toEqual({ drafts: [] });
});

test("what one has typed is not saved as another's", async () => {
  const article = await makeArticle();
  const [ada, bob] = [await makeAccount(), await signedIn(await makeAccount())];
  const draft = { articleId: article.id, formKey: "form-key-1", deviceId: "device-1", body: "Ada's", typedAt: 1 };
  const author = { "afterword-author": encodeURIComponent(ada.handle) };
  const status = async (who: Record<string, string>) =>
    (await edge.post("/api/v1/drafts", draft, { ...who, ...author })).status;
  expect(await status(bob)).toBe(401);
  expect(await (await edge.get(`/api/v1/drafts?article=${article.id}`, bob)).json()).toEqual({ drafts: [] });
  expect(await status(await signedIn(ada))).toBe(200);
});

test("what is no draft is refused, and whoever is not signed in", async () => {
  const article = await makeArticle();
  const ada = await signedIn(await makeAccount());
  const draft = { articleId: article.id, formKey: "form-key-1", deviceId: "device-1", body: "Words", typedAt: 1 };
  const status = async (given: object, who: Record<string, string> = ada) =>
    (await edge.post("/api/v1/drafts", { ...draft, ...given }, who)).status;
  expect(await status({}, {})).toBe(401);
  expect((await edge.get(`/api/v1/drafts?article=${article.id}`)).status).toBe(401);
  expect(await status({}, { ...ada, origin: "https://elsewhere.example" })).toBe(403);
  // Longer than may be posted: it must not be lost for that.
  expect(await status({ body: "字".repeat(MAX_DRAFT) })).toBe(200);
  for (const bad of [
    { body: "x".repeat(MAX_DRAFT + 1) },
    { formKey: "" },
    { deviceId: "a b" },
    { typedAt: -1 },
    { more: 1 },
  ])
    expect(await status(bad), JSON.stringify(bad).slice(0, 40)).toBe(400);
  expect(await status({ articleId: "unknown" })).toBe(404);
});
