import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { postComment } from "../commands.ts";
import { adoptHeld } from "../drafts/commands.ts";
import { holdComment } from "./commands.ts";
import { findHeld } from "./queries.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const guest = { hash: "holder", accountId: null };

test("a text kept through login is found by the browser that sent it and by nobody else, and goes when it is posted", async () => {
  const article = await makeArticle();
  const input = { articleId: article.id, parentId: "", subject: "", body: "Before login.", formKey: "kept-form" };
  const held = await holdComment(guest, input, now);
  await holdComment(guest, { ...input, body: "Before login, longer." }, now);
  expect(await findHeld(article.id, held.id, guest)).toMatchObject({
    body: "Before login, longer.",
    formKey: "kept-form",
  });
  expect(await findHeld(article.id, held.id, { hash: "somebody-else", accountId: null })).toBeNull();
  await postComment(viewerOf(await makeAccount()), input, now);
  expect(await findHeld(article.id, held.id, guest)).toBeNull();
});

test("nothing is kept for an article that nobody can read", async () => {
  const article = await makeArticle({ unpublishedAt: now });
  const input = { articleId: article.id, parentId: "", subject: "", body: "Words.", formKey: "" };
  await expect(holdComment(guest, input, now)).rejects.toMatchObject({ code: "not-found" });
});

test("whoever logged in after writing is the only one who finds it from then on", async () => {
  const article = await makeArticle();
  const [writer, next] = [await makeAccount(), await makeAccount()];
  const input = { articleId: article.id, parentId: "", subject: "", body: "Before login.", formKey: "kept-form" };
  const held = await holdComment(guest, input, now);
  expect(await adoptHeld(writer.id, guest.hash, "Phone", now)).toBe(1);
  expect(await findHeld(article.id, held.id, guest)).toBeNull();
  expect(await findHeld(article.id, held.id, { ...guest, accountId: writer.id })).toMatchObject({ body: input.body });
  expect(await adoptHeld(next.id, guest.hash, "Phone", now)).toBe(0);
  expect(await findHeld(article.id, held.id, { ...guest, accountId: next.id })).toBeNull();
  // What he threw away meanwhile does not come back.
  await db().draft.deleteMany({});
  expect(await adoptHeld(writer.id, guest.hash, "Phone", now)).toBe(0);
});
