import { beforeEach, expect, test } from "vitest";
import { confirmAddress } from "#domain/accounts/address/commands.ts";
import { makeLink } from "#domain/accounts/links.ts";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { publishArticle, reviseArticle } from "#domain/articles/commands.ts";
import { type ArticleInput, articleSchema } from "#domain/articles/schema.ts";
import { forgetSite } from "#domain/site/queries.ts";
import { db } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { makeAccount, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { postComment } from "../commands.ts";
import { listBranches } from "../queries.ts";
import { postCommentSchema } from "../schema.ts";
import { submitComment } from "../waiting/commands.ts";
import { findWrittenAbout } from "./queries.ts";

const NOW = new Date("2026-05-01T12:00:00Z");
let editor: Viewer;
let words: ArticleInput;

beforeEach(async () => {
  await freshDatabase();
  editor = viewerOf(await makeAccount({ role: "editor" }));
  const body = "She came in over the goods yard with a vole.\n\nMr Pike is keeping a ledger.";
  words = articleSchema.parse({ articleId: newId(), revision: 0, title: "The crane", body });
});

const revise = (revision: number, from: string, to: string) => {
  words = { ...words, body: words.body.replace(from, to) };
  return publishArticle(editor, { ...words, revision }, NOW);
};
const say = (body: string) => makeComment({ id: words.articleId }, { body });

/** As a page asks. */
async function writtenAbout() {
  const { articleId } = words;
  const { rows } = await listBranches({ articleId, parentId: null, order: "oldest", cursor: null });
  const { shownRevision } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const found = await findWrittenAbout(articleId, shownRevision, rows);
  return Object.fromEntries(rows.map(({ id, bodyText }) => [bodyText.split("\n")[0], found.get(id) ?? null]));
}

test("comments name the version that readers saw, where what they are about has changed since", async () => {
  await reviseArticle(editor, { ...words, body: "A draft that nobody saw." }, NOW);
  await publishArticle(editor, { ...words, revision: 1 }, NOW);
  await say("First");
  await say("First on the ledger\n\n> Mr Pike is keeping a ledger");
  await say("First on the vole\n\n> over the goods yard with a vole");
  await revise(2, "She came", "The father came");
  await say("Second");
  await revise(3, "over the goods yard with a vole", "with a stickleback");
  await say("Third");
  await reviseArticle(editor, { ...words, revision: 4, body: "Another draft." }, NOW);
  expect(await writtenAbout()).toEqual({
    First: 1,
    "First on the ledger": null,
    "First on the vole": 1,
    Second: 2,
    Third: null,
  });
});

test("nothing is said where a slip was put right, or where the article says again what it said", async () => {
  await publishArticle(editor, words, NOW);
  await say("First");
  await revise(1, "ledger", "leger");
  expect(await writtenAbout()).toEqual({ First: null });
  await revise(2, "Mr Pike", "Nobody");
  expect(await writtenAbout()).toEqual({ First: 1 });
  await revise(3, "Nobody", "Mr Pike");
  expect(await writtenAbout()).toEqual({ First: null });
});

test("a comment that a reader posts knows the revision that is shown, not the one that is being written", async () => {
  await publishArticle(editor, words, NOW);
  await reviseArticle(editor, { ...words, revision: 1, body: "A draft." }, NOW);
  const id = await say("First");
  const comment = await db().comment.findUniqueOrThrow({ where: { articleId_id: { articleId: words.articleId, id } } });
  expect(comment.articleRevision).toBe(1);
});

test.each([
  ["the one that was on its page", 1, 1],
  ["the last that readers had seen by then, where that one was never shown", 2, 1],
  ["the one that is shown, where its page says nothing", undefined, 3],
  ["no later one than is shown", 9, 3],
])("a comment sent from a page that was open for long knows %s", async (_, about, revision) => {
  await publishArticle(editor, words, NOW);
  await reviseArticle(editor, { ...words, revision: 1, body: "A draft that nobody saw." }, NOW);
  await revise(2, "She came", "The father came");
  const input = postCommentSchema.parse({ articleId: words.articleId, body: "First", formKey: newId(), about });
  const posted = await postComment(viewerOf(await makeAccount()), input, NOW);
  expect(posted).toMatchObject({ articleRevision: revision, shownRevision: 3 });
  expect(await writtenAbout()).toEqual({ First: revision === 3 ? null : 1 });
});

test("a comment that waited for its writer's address knows what he had before him, whatever is shown when he confirms it", async () => {
  await db().setting.create({ data: { key: "site", value: { unconfirmed: "wait" } } });
  forgetSite();
  await publishArticle(editor, words, NOW);
  await revise(1, "She came", "They came");
  const writer = await makeAccount({ emailConfirmedAt: null });
  const send = (body: string, about?: number) =>
    submitComment(viewerOf(writer), postCommentSchema.parse({ articleId: words.articleId, body, about }), NOW);
  await send("First", 1);
  await send("Second");
  await revise(2, "They came", "The father came");
  const owner = { accountId: writer.id, email: writer.email ?? "" };
  await confirmAddress(await makeLink(db(), "confirm-address", owner, NOW), NOW);
  expect(await writtenAbout()).toEqual({ First: 1, Second: 2 });
});
