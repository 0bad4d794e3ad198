import { beforeEach, expect, test } from "vitest";
import { makeAccount, makeArticle, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { postComment } from "../commands.ts";
import { holdComment } from "./commands.ts";
import { findHeld } from "./queries.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");

test("a text kept through login is found by the browser that sent it and by nobody else, and goes when it is posted", async () => {
  const article = await makeArticle();
  const input = { articleId: article.id, parentId: "", subject: "", body: "Before login.", formKey: "kept-form" };
  const held = await holdComment("holder", input, now);
  await holdComment("holder", { ...input, body: "Before login, longer." }, now);
  expect(await findHeld(article.id, held.id, "holder")).toMatchObject({
    body: "Before login, longer.",
    formKey: "kept-form",
  });
  expect(await findHeld(article.id, held.id, "somebody-else")).toBeNull();
  await postComment(viewerOf(await makeAccount()), input, now);
  expect(await findHeld(article.id, held.id, "holder")).toBeNull();
});

test("nothing is kept for an article that nobody can read", async () => {
  const article = await makeArticle({ unpublishedAt: now });
  const input = { articleId: article.id, parentId: "", subject: "", body: "Words.", formKey: "" };
  await expect(holdComment("holder", input, now)).rejects.toMatchObject({ code: "not-found" });
});
