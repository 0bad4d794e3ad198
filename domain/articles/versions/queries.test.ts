import { beforeEach, expect, test } from "vitest";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { newId } from "#lib/ids.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { publishArticle, restoreRevision, reviseArticle } from "../commands.ts";
import { findArticle } from "../queries.ts";
import { type ArticleInput, articleSchema } from "../schema.ts";
import { listVersions, listVersionWords } from "./queries.ts";

const day = (n: number) => new Date(Date.UTC(2026, 4, n, 12));
let editor: Viewer;
let words: ArticleInput;

beforeEach(async () => {
  await freshDatabase();
  editor = viewerOf(await makeAccount({ role: "editor" }));
  words = articleSchema.parse({ articleId: newId(), revision: 0, title: "Low tide", body: "A secret of the desk." });
});

const bodies = async () => (await listVersionWords(words.articleId, [1, 2, 3, 4])).map(({ body }) => body);

test("what editors saved is no version until readers have seen it, and then it is the next", async () => {
  await reviseArticle(editor, words, day(1));
  expect(await listVersions(words.articleId)).toEqual([]);
  await publishArticle(editor, { ...words, revision: 1, body: "First." }, day(2));
  await reviseArticle(editor, { ...words, revision: 2, body: "Another secret." }, day(3));
  expect(await bodies()).toEqual(["First."]);
  await publishArticle(editor, { ...words, revision: 3, body: "Second." }, day(4));
  expect(await listVersions(words.articleId)).toEqual([
    { version: 1, at: day(2) },
    { version: 2, at: day(4) },
  ]);
  expect(await bodies()).toEqual(["First.", "Second."]);
  expect(await findArticle("low-tide")).toMatchObject({ versions: 2, shownRevision: 4 });
});

test("a topic makes no version; going back to former words makes one", async () => {
  await publishArticle(editor, words, day(1));
  await publishArticle(editor, { ...words, revision: 1, topics: ["Sea"] }, day(2));
  await publishArticle(editor, { ...words, revision: 2, body: "Second." }, day(3));
  await restoreRevision(editor, { articleId: words.articleId, number: 1, revision: 3 }, day(4));
  expect(await bodies()).toEqual([words.body, "Second."]);
  await publishArticle(editor, { ...words, revision: 4 }, day(5));
  expect(await bodies()).toEqual([words.body, "Second.", words.body]);
});
