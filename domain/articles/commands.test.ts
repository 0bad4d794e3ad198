import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { db } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { makeAccount, makeArticle, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { publishArticle, restoreRevision, reviseArticle, unpublishArticle } from "./commands.ts";
import { findArticle, findSlugNow, listFrontPage, listTopics } from "./queries.ts";
import { type ArticleInput, articleSchema } from "./schema.ts";

const NOW = new Date("2026-05-01T12:00:00Z");
const LATER = new Date("2026-05-02T12:00:00Z");
let editor: Viewer;

beforeEach(async () => {
  await freshDatabase();
  editor = viewerOf(await makeAccount({ role: "editor" }));
});

const input = (given: Record<string, unknown> = {}): ArticleInput =>
  articleSchema.parse({
    articleId: newId(),
    revision: 0,
    title: "Low tide",
    body: "The **words**.",
    topics: "Sea",
    ...given,
  });

const events = async () => (await db().event.findMany({ orderBy: { seq: "asc" } })).map((event) => event.type);

describe("drafting", () => {
  test("makes an article with its discussion, that no reader finds", async () => {
    const saved = await reviseArticle(editor, input(), NOW);
    expect(saved).toMatchObject({ slug: "low-tide", revision: 1, repeated: false });
    const row = await db().article.findUniqueOrThrow({ where: { id: saved.articleId }, include: { thread: true } });
    expect(row).toMatchObject({
      authorId: editor.accountId,
      publishedAt: null,
      bodyText: "The words.",
      createdAt: NOW,
    });
    expect(row.thread).toMatchObject({ commentCount: 0 });
    expect(await findArticle("low-tide")).toBeNull();
    expect((await listFrontPage()).items).toEqual([]);
    expect(await events()).toEqual(["article.drafted"]);
  });

  test("sending the form twice, even at once, makes one article", async () => {
    const same = input();
    const [one, two] = await Promise.all([reviseArticle(editor, same, NOW), reviseArticle(editor, same, NOW)]);
    expect([one.repeated, two.repeated].sort()).toEqual([false, true]);
    expect(await db().articleRevision.count()).toBe(1);
    expect(await events()).toHaveLength(1);
  });

  test("is for editors; a reader changes nothing", async () => {
    const reader = viewerOf(await makeAccount());
    for (const command of [reviseArticle, publishArticle])
      await expect(command(reader, input(), NOW)).rejects.toMatchObject({ code: "not-allowed" });
    expect(await db().article.count()).toBe(0);
  });

  test("signs with staff, not with readers or nobody", async () => {
    const reader = await makeAccount();
    for (const authorId of [reader.id, "nobody"])
      await expect(reviseArticle(editor, input({ authorId }), NOW)).rejects.toMatchObject({ field: "authorId" });
  });
});

describe("publishing", () => {
  test("shows the article from that moment, and a second press changes nothing", async () => {
    const words = input();
    const { articleId } = await publishArticle(editor, words, NOW);
    await publishArticle(editor, { ...words, revision: 1 }, LATER);
    const article = await findArticle("low-tide");
    expect(article).toMatchObject({
      id: articleId,
      publishedAt: NOW,
      updatedAt: null,
      topics: [{ slug: "sea", name: "Sea" }],
    });
    expect(article?.bodyHtml).toBe("<p>The <strong>words</strong>.</p>");
    expect(await events()).toEqual(["article.published"]);
  });

  test("needs a body", async () => {
    await expect(publishArticle(editor, input({ body: " \u200b" }), NOW)).rejects.toMatchObject({
      code: "missing",
      field: "body",
    });
  });

  test("readers see changes when they are published, not when they are saved", async () => {
    const words = input();
    await publishArticle(editor, words, NOW);
    const changed = { ...words, revision: 1, body: "Other words.", topics: ["Sea", "Work"] };
    await reviseArticle(editor, changed, LATER);
    expect(await findArticle("low-tide")).toMatchObject({ excerpt: "The words.", updatedAt: null });
    await publishArticle(editor, { ...changed, revision: 2 }, LATER);
    expect(await findArticle("low-tide")).toMatchObject({ excerpt: "Other words.", updatedAt: LATER });
    expect((await listTopics()).map((topic) => topic.name)).toEqual(["Sea", "Work"]);
    expect(await db().articleRevision.count()).toBe(2);
  });

  test("a new topic or byline is no update to a reader", async () => {
    const words = input();
    await publishArticle(editor, words, NOW);
    const colleague = await makeAccount({ role: "admin", displayName: "A. Colleague" });
    await publishArticle(editor, { ...words, revision: 1, topics: ["Harbour"], authorId: colleague.id }, LATER);
    expect(await findArticle("low-tide")).toMatchObject({
      authorName: "A. Colleague",
      updatedAt: null,
      topics: [{ name: "Harbour" }],
    });
  });

  test("unpublishing takes it from readers, and publishing brings it back with its first date", async () => {
    const words = input();
    const { articleId } = await publishArticle(editor, words, NOW);
    await unpublishArticle(editor, { articleId }, LATER);
    expect(await findArticle("low-tide")).toBeNull();
    expect((await listFrontPage()).items).toEqual([]);
    expect(await unpublishArticle(editor, { articleId }, LATER)).toMatchObject({ repeated: true });
    await publishArticle(editor, { ...words, revision: 1 }, LATER);
    expect(await findArticle("low-tide")).toMatchObject({ publishedAt: NOW, updatedAt: null });
    expect(await events()).toEqual(["article.published", "article.unpublished", "article.published"]);
  });
});

describe("two editors at once", () => {
  test("one of two different texts is saved, the other is told; neither is lost or mixed", async () => {
    const words = input();
    await reviseArticle(editor, words, NOW);
    const attempts = await Promise.allSettled(
      ["One text.", "Another text."].map((body) => reviseArticle(editor, { ...words, revision: 1, body }, LATER)),
    );
    expect(attempts.map((attempt) => attempt.status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = attempts.find((attempt) => attempt.status === "rejected");
    expect(refused?.reason).toMatchObject({ name: "Refusal", code: "conflict" });
    expect(await db().articleRevision.count()).toBe(2);
  });

  test("an old form does not publish over what a colleague saved", async () => {
    const words = input();
    await publishArticle(editor, words, NOW);
    await publishArticle(editor, { ...words, revision: 1, body: "The colleague's." }, LATER);
    await expect(publishArticle(editor, { ...words, revision: 1, body: "Mine." }, LATER)).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await findArticle("low-tide")).toMatchObject({ excerpt: "The colleague's." });
  });
});

describe("addresses", () => {
  test("the same title twice gives two addresses; a taken one that was typed is refused", async () => {
    await reviseArticle(editor, input(), NOW);
    expect(await reviseArticle(editor, input(), NOW)).toMatchObject({ slug: "low-tide-2" });
    await expect(reviseArticle(editor, input({ slug: "Low Tide" }), NOW)).rejects.toMatchObject({
      code: "taken",
      field: "slug",
    });
    await expect(reviseArticle(editor, input({ slug: "???" }), NOW)).rejects.toMatchObject({
      code: "malformed",
      field: "slug",
    });
  });

  test("a title without a Latin letter gives the article's id", async () => {
    const words = input({ title: "Отлив" });
    expect(await reviseArticle(editor, words, NOW)).toMatchObject({ slug: words.articleId });
  });

  test("after a change the old address leads to the new one, and nobody else gets it", async () => {
    const words = input();
    await publishArticle(editor, words, NOW);
    await publishArticle(editor, { ...words, revision: 1, slug: "ebb" }, LATER);
    expect(await findArticle("ebb")).not.toBeNull();
    expect(await findSlugNow("low-tide")).toBe("ebb");
    await expect(reviseArticle(editor, input({ slug: "low-tide" }), NOW)).rejects.toMatchObject({ code: "taken" });

    await publishArticle(editor, { ...words, revision: 2, slug: "low-tide" }, LATER);
    expect(await findArticle("low-tide")).not.toBeNull();
    expect(await findSlugNow("ebb")).toBe("low-tide");
    expect(await findSlugNow("low-tide")).toBeNull();
  });

  test("an address that was only ever a draft's leads nowhere", async () => {
    const words = input();
    await reviseArticle(editor, words, NOW);
    await publishArticle(editor, { ...words, revision: 1, slug: "ebb" }, LATER);
    expect(await findSlugNow("low-tide")).toBeNull();
  });
});

describe("revisions", () => {
  test("a former one becomes the newest; nothing in between is lost, and readers wait for the editor", async () => {
    const words = input({ leadCaption: "First caption" });
    const { articleId } = await publishArticle(editor, words, NOW);
    await publishArticle(editor, { ...words, revision: 1, slug: "ebb", body: "Second." }, LATER);
    const saved = await restoreRevision(editor, { articleId, number: 1, revision: 2 }, LATER);
    expect(saved).toMatchObject({ revision: 3, slug: "ebb" });
    const rows = await db().articleRevision.findMany({ orderBy: { number: "asc" } });
    expect(rows.map((row) => row.body)).toEqual(["The **words**.", "Second.", "The **words**."]);
    expect(await findArticle("ebb")).toMatchObject({ excerpt: "Second." });
    await expect(restoreRevision(editor, { articleId, number: 1, revision: 2 }, LATER)).resolves.toMatchObject({
      repeated: true,
    });
    await expect(restoreRevision(editor, { articleId, number: 2, revision: 2 }, LATER)).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(restoreRevision(editor, { articleId, number: 9, revision: 3 }, LATER)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("an article that came in without any keeps what it was as its first", async () => {
    const article = await makeArticle({ title: "Imported", slug: "imported" });
    await publishArticle(
      editor,
      input({ articleId: article.id, revision: 1, title: "Imported", slug: "imported" }),
      LATER,
    );
    const rows = await db().articleRevision.findMany({ orderBy: { number: "asc" } });
    expect(rows.map((row) => [row.number, row.body])).toEqual([
      [1, "The words."],
      [2, "The **words**."],
    ]);
  });
});
