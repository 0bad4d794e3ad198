import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { listArticlesForFeed } from "#domain/feeds/queries.ts";
import { db } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { publishArticle, restoreRevision, reviseArticle, unpublishArticle } from "../commands.ts";
import { findDeskArticle } from "../desk/queries.ts";
import { findArticle } from "../queries.ts";
import { type ArticleInput, articleSchema } from "../schema.ts";
import { mendCorrection, removeCorrection } from "./commands.ts";
import { listCorrections } from "./queries.ts";

const [NOW, LATER, LAST] = [1, 2, 3].map((day) => new Date(Date.UTC(2026, 4, day, 12))) as [Date, Date, Date];
const NOTE = "It was the father.";
let editor: Viewer;

beforeEach(async () => {
  await freshDatabase();
  editor = viewerOf(await makeAccount({ role: "editor" }));
});

const input = (given: Record<string, unknown> = {}): ArticleInput =>
  articleSchema.parse({ articleId: newId(), revision: 0, title: "The crane", body: "The mother came.", ...given });

/** A published article, its words and a correction of them. */
async function correct() {
  const words = input();
  await publishArticle(editor, words, NOW);
  const corrected = { ...words, revision: 1, body: "The father came.", correction: NOTE };
  await publishArticle(editor, corrected, LATER);
  return { articleId: words.articleId, corrected };
}

const shown = async () => (await findArticle("the-crane"))?.corrections;
const types = async () => (await db().event.findMany({ orderBy: { seq: "asc" } })).map((event) => event.type);

describe("a correction", () => {
  test("stands at the article's foot and in the feed with the change that it tells of, once", async () => {
    const { corrected } = await correct();
    await publishArticle(editor, corrected, LAST);
    await publishArticle(editor, { ...corrected, revision: 2, correction: "" }, LAST);
    expect(await shown()).toEqual([{ revision: 2, text: NOTE, at: LATER }]);
    expect((await listArticlesForFeed())[0]?.corrections).toEqual(await shown());
    expect(await types()).toEqual(["article.published", "article.revised"]);
  });

  test("waits with a saved change until readers see that, and may be taken back till then", async () => {
    const words = input();
    await publishArticle(editor, words, NOW);
    const draft = { ...words, revision: 1, body: "The father came.", correction: NOTE };
    await reviseArticle(editor, draft, LATER);
    expect(await shown()).toEqual([]);
    expect((await findDeskArticle(words.articleId))?.version.correction).toBe(NOTE);
    await reviseArticle(editor, { ...draft, revision: 2, correction: "" }, LATER);
    expect((await findDeskArticle(words.articleId))?.version.correction).toBe("");
    await reviseArticle(editor, { ...draft, revision: 3 }, LATER);
    await publishArticle(editor, { ...draft, revision: 4 }, LAST);
    expect(await shown()).toEqual([{ revision: 4, text: NOTE, at: LAST }]);
    expect((await findDeskArticle(words.articleId))?.version.correction).toBe("");
  });

  test("may come after the change, and is an update by itself", async () => {
    const words = input();
    await publishArticle(editor, words, NOW);
    await publishArticle(editor, { ...words, revision: 1, correction: NOTE }, LATER);
    expect(await findArticle("the-crane")).toMatchObject({
      updatedAt: LATER,
      versions: 1,
      corrections: [{ text: NOTE }],
    });
  });

  test("is not made of what nobody has read, nor once more by restoring or by publishing again", async () => {
    const words = input({ correction: NOTE });
    await publishArticle(editor, words, NOW);
    expect(await shown()).toEqual([]);
    const { articleId } = words;
    await publishArticle(editor, { ...words, revision: 1, body: "The father came." }, LATER);
    await unpublishArticle(editor, { articleId }, LATER);
    await publishArticle(editor, { ...words, revision: 2, body: "The father came." }, LAST);
    await restoreRevision(editor, { articleId, number: 1, revision: 2 }, LAST);
    expect(await shown()).toHaveLength(1);
  });
});

describe("afterwards", () => {
  test("its words are mended, its date stays, and what they were is kept", async () => {
    const { articleId } = await correct();
    const mending = { articleId, revision: 2, was: NOTE, text: "It was the father, not the mother." };
    await mendCorrection(editor, mending, LAST);
    await mendCorrection(editor, mending, LAST);
    expect(await shown()).toEqual([{ revision: 2, text: mending.text, at: LATER }]);
    const mended = await db().event.findMany({ where: { type: "correction.mended" } });
    expect(mended.map(({ payload }) => payload)).toEqual([{ revision: 2, was: NOTE }]);
    await expect(mendCorrection(editor, { ...mending, text: "Another's." }, LAST)).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("it is removed from readers and feeds; editors still see that it was there", async () => {
    const { articleId } = await correct();
    const removing = { articleId, revision: 2, was: NOTE };
    await expect(removeCorrection(editor, { ...removing, was: "Other words" }, LAST)).rejects.toMatchObject({
      code: "conflict",
    });
    await removeCorrection(editor, removing, LAST);
    await removeCorrection(editor, removing, LAST);
    expect(await shown()).toEqual([]);
    expect((await listArticlesForFeed())[0]?.corrections).toEqual([]);
    expect(await listCorrections(articleId)).toMatchObject([{ text: NOTE, removedAt: LAST }]);
    await expect(mendCorrection(editor, { ...removing, text: "Back" }, LAST)).rejects.toMatchObject({
      code: "not-found",
    });
    expect((await types()).filter((type) => type === "correction.removed")).toHaveLength(1);
  });

  test("readers do neither", async () => {
    const { articleId } = await correct();
    const reader = viewerOf(await makeAccount());
    const asked = { articleId, revision: 2, was: NOTE };
    await expect(removeCorrection(reader, asked, LAST)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(mendCorrection(reader, { ...asked, text: "Mine" }, LAST)).rejects.toMatchObject({
      code: "not-allowed",
    });
    expect(await shown()).toHaveLength(1);
  });
});
