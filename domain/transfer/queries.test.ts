import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { topicSlugOf } from "#domain/articles/slug.ts";
import { bodyColumns } from "#domain/articles/writing.ts";
import { continueComment } from "#domain/comments/additions/commands.ts";
import { editComment, withdrawComment } from "#domain/comments/commands.ts";
import { joinComment } from "#domain/comments/joining/commands.ts";
import { picturesIn } from "#domain/media/queries.ts";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { newId } from "#lib/ids.ts";
import { putFolder } from "#lib/storage.ts";
import type { Account } from "#prisma/client/client.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { importFile } from "./commands.ts";
import { fingerprint } from "./fingerprint.ts";
import { exportAll } from "./queries.ts";
import { fileOf } from "./test-kit.ts";

const FOLDER = mkdtempSync(path.join(tmpdir(), "afterword-export-"));
Object.assign(env(), { DATA_DIR: FOLDER });
afterAll(() => rmSync(FOLDER, { recursive: true }));

beforeEach(freshDatabase);

const NOW = new Date("2026-06-01T12:00:00Z");
async function exported(): Promise<string> {
  const parts: string[] = [];
  await exportAll(async (text) => {
    parts.push(text);
  });
  return parts.join("");
}

const restore = (text: string) => importFile({ path: fileOf(text), now: NOW });

const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 9, minute));

/** An article with a version that nobody has seen yet, a former address, topics and a lead picture. */
async function writeArticle(author: Account, saver: Account) {
  const picture = { id: newId(), width: 900, height: 600, widths: [480], bytes: 3, uploadedById: author.id };
  await putFolder("media", picture.id, [
    { name: "480.webp", bytes: Buffer.from("x") },
    { name: "480.jpg", bytes: Buffer.from("yz") },
  ]);
  await db().upload.create({ data: picture });
  const body = `# One\n\ntwo  \nlines\n\n\n![A crane](/media/${picture.id})\n`;
  const words = {
    title: "Title — “quoted”",
    dek: "The dek",
    leadImageId: picture.id,
    leadAlt: "A crane",
    leadCredit: "Bo",
  };
  const article = await makeArticle({
    author,
    ...words,
    ...bodyColumns(body, await picturesIn(body)),
    credit: "Agency",
    updatedAt: at(-5),
    revision: 4,
    shownRevision: 2,
  });
  const version = { articleId: article.id, ...words, body, leadCaption: "", topics: ["Ships & Iron", "Harbour"] };
  await db().articleRevision.createMany({
    data: [
      { ...version, number: 1, body: "Before", savedAt: at(-9), savedById: author.id, shownAt: at(-9) },
      { ...version, number: 2, savedAt: at(-5), savedById: author.id, shownAt: at(-5), correction: "It was two." },
      { ...version, number: 3, savedAt: at(-4), savedById: author.id, correction: "It was three." },
      { ...version, number: 4, body: "Other", slug: "other", authorId: saver.id, savedAt: at(-1), savedById: saver.id },
    ],
  });
  const told = { articleId: article.id, at: at(-5), byId: author.id };
  await db().articleCorrection.createMany({
    data: [
      { ...told, revision: 2, text: "It was two, not one." },
      { ...told, revision: 3, text: "Not so.", byId: saver.id, removedAt: at(-2), removedById: author.id },
    ],
  });
  await db().articleSlug.create({ data: { slug: "former", articleId: article.id } });
  for (const [position, name] of version.topics.entries()) {
    const topic = await db().topic.create({ data: { id: `topic${position}`, slug: topicSlugOf(name), name } });
    await db().articleTopic.create({ data: { articleId: article.id, topicId: topic.id, position } });
  }
  return article;
}

/** A publication in which everything happened that can happen. */
async function publish() {
  const ada = await makeAccount({ handle: "ada", displayName: "Ada L." });
  const bo = await makeAccount({ handle: "Bo_2", email: "bo@example.org" });
  const article = await writeArticle(ada, bo);
  const root = await makeComment(article, { by: bo, subject: "A subject", body: "Root *one*\nnext line", at: at(1) });
  // The second sibling has the earlier time: clocks of two servers differ.
  const reply = await makeComment(article, { by: ada, parentId: root, at: at(9) });
  await makeComment(article, { by: bo, parentId: root, at: at(5) });
  const open = await makeComment(article, { by: bo, parentId: reply, at: at(10) });
  const more = { articleId: article.id, commentId: open, subject: "", body: "And *more*.", formKey: "" };
  await continueComment(viewerOf(bo), more, at(12));
  const other = await makeComment(article, { by: ada, at: at(11) });
  const cut = await makeComment(article, { by: bo, body: "It ends in the mid", at: at(13) });
  const rest = await makeComment(article, { by: bo, parentId: cut, body: "dle.", at: at(14) });
  await makeComment(article, { by: ada, parentId: rest, at: at(15) });
  await joinComment(viewerOf({ ...ada, role: "moderator" }), { articleId: article.id, commentId: rest }, at(16));
  const edited = { articleId: article.id, commentId: root, subject: "Edited", body: "Other words", revision: 1 };
  await editComment(viewerOf(bo), edited, at(20));
  // Written about the version before, also where its time does not tell.
  await db().$executeRaw`UPDATE "Comment" SET "articleRevision" = 1 WHERE id = ${root}`;
  await withdrawComment(viewerOf(ada), { articleId: article.id, commentId: reply }, at(21));
  await db().$executeRaw`UPDATE "Comment" SET "hiddenAt" = now(), "hiddenById" = ${ada.id} WHERE id = ${other}`;
  await db().$executeRaw`UPDATE "Thread" SET "commentCount" = "commentCount" - 1 WHERE "articleId" = ${article.id}`;
  for (const state of [{ publishedAt: null }, { unpublishedAt: at(40) }]) {
    const {
      id,
      title,
      body,
      publishedAt: shownAt,
    } = await makeArticle({
      author: ada,
      createdAt: at(-60),
      ...bodyColumns("Words.", () => undefined),
      ...state,
    });
    const version = {
      number: 1,
      title,
      body,
      dek: "",
      leadAlt: "",
      leadCaption: "",
      leadCredit: "",
      savedAt: at(-60),
      shownAt,
    };
    await db().articleRevision.create({ data: { articleId: id, ...version, savedById: ada.id } });
  }
  return article;
}

test("export, then import into an empty database: the same articles, comments, tree, authors and times", async () => {
  await publish();
  const before = await fingerprint(db());
  const text = await exported();
  await freshDatabase();
  const summary = await restore(text);
  expect(summary).toMatchObject({
    articles: { new: 3, drafts: 1 },
    comments: { new: 8, hidden: 1, tombstones: 2 },
    bad: [],
    notes: [],
  });
  expect(await fingerprint(db())).toEqual(before);
  expect(await exported()).toBe(text);
});

test("an export brought in where it was made changes nothing", async () => {
  await publish();
  const before = await fingerprint(db());
  const summary = await restore(await exported());
  expect(summary).toMatchObject({
    articles: { new: 0, grown: 0, unchanged: 3 },
    comments: { new: 0, known: 8, kept: 0 },
  });
  expect(await fingerprint(db())).toEqual(before);
  expect(await db().event.count({ where: { type: "article.imported" } })).toBe(0);
});

test("a picture whose files are not here is left out and counted", async () => {
  await publish();
  const text = await exported();
  await freshDatabase();
  rmSync(path.join(FOLDER, "media"), { recursive: true });
  const summary = await restore(text);
  expect(summary.leftOut.get("pictures whose files are not in DATA_DIR/media")).toBe(1);
  expect(await db().article.findFirst({ where: { title: { startsWith: "Title" } } })).toMatchObject({
    leadImageId: null,
    leadAlt: "A crane",
  });
});

test("every line is one article in the format that everybody can read", async () => {
  const article = await publish();
  const lines = (await exported())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(3);
  const line = lines.find((one) => one.article.id === article.id);
  expect(line.article).toMatchObject({
    title: article.title,
    summary: "The dek",
    topics: ["Ships & Iron", "Harbour"],
    slug: article.slug,
  });
  expect(line.article.body.slice(0, 2)).toEqual(["# One", "two  \nlines"]);
  expect(line.users).toEqual(["Bo_2", "ada"]);
  expect(line.comments.map(({ parentId }: { parentId: string | null }) => parentId === null)).toEqual([
    true,
    false,
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(
    line.comments.filter((one: object) => "additions" in one).map(({ additions }: { additions: unknown }) => additions),
  ).toEqual([
    [{ kind: "continued", at: at(12).toISOString(), body: "And *more*." }],
    [{ kind: "continued", at: at(14).toISOString(), body: "dle." }],
  ]);
});

test("no mail address and no password is exported", async () => {
  const author = await makeAccount({ handle: "ada", passwordHash: "$argon2id$secret" });
  await makeComment(await makeArticle({ author }), { by: author });
  expect(await exported()).not.toMatch(/ada@example|argon2/);
});

test("an export is of one moment, whatever happens while it is written", async () => {
  const article = await makeArticle();
  await makeComment(article, { body: "Before" });
  const parts: string[] = [];
  await exportAll(async (text) => {
    if (parts.length === 0) await makeComment(article, { body: "Meanwhile" });
    parts.push(text);
  });
  expect(parts.join("")).toContain("Before");
  expect(parts.join("")).not.toContain("Meanwhile");
  expect(await exported()).toContain("Meanwhile");
});
