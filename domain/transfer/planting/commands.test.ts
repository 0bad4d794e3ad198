import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { importFile } from "../commands.ts";
import { ARTICLE, at, bodiesOf, expectExactCounts, fileOf, says } from "../test-kit.ts";

beforeEach(freshDatabase);

const NOW = new Date("2026-03-01T12:00:00Z");

const bringIn = (content: unknown) => importFile({ path: fileOf(content), now: NOW });
const listComments = () => db().comment.findMany({ orderBy: { path: "asc" } });

test("an article comes in whole: its words, topics, times, first version and one event", async () => {
  const summary = await bringIn({ article: ARTICLE, comments: [says(1, null), says(2, 1)] });
  expect(summary.articles.new).toBe(1);
  const article = await db().article.findFirstOrThrow({
    include: { topics: { include: { topic: true } }, revisions: true, author: true },
  });
  expect(article).toMatchObject({
    slug: "the-crane",
    dek: "Old iron",
    body: "One.\n\nTwo.",
    bodyText: "One.\nTwo.",
    readingMinutes: 1,
  });
  expect(article.publishedAt).toEqual(new Date(ARTICLE.publishedAt));
  expect(article.topics.map(({ topic }) => topic.slug)).toEqual(["harbour"]);
  const shownAt = new Date(ARTICLE.publishedAt);
  expect(article.revisions).toMatchObject([{ number: 1, title: "The crane", topics: ["Harbour"], shownAt }]);
  expect(article.author).toMatchObject({ displayName: "Imported", passwordHash: null, email: null });
  const events = await db().event.findMany();
  expect(events).toMatchObject([
    { type: "article.imported", articleId: article.id, payload: { source: "thread", comments: 2 } },
  ]);
});

test("a comment was written about the version that its file names, or the last that was shown before it", async () => {
  const version = (number: number, more = {}) => ({ number, title: "The crane", savedAt: at(0), ...more });
  const told = { version: 2, text: "It was the father.", at: at(5), by: "ada" };
  const summary = await bringIn({
    comments: [says(1, null), says(7, null), says(8, null, { version: 1 }), says(9, null, { version: 77 })],
    versions: [version(1, { shownAt: at(0) }), version(2, { shownAt: at(5) }), version(3)],
    corrections: [told, { ...told, text: "Twice" }, { ...told, version: 9 }, { ...told, text: " " }],
    article: { ...ARTICLE, shownVersion: 2 },
  });
  expect((await listComments()).map(({ articleRevision }) => articleRevision)).toEqual([1, 2, 1, 2]);
  expect(await db().articleCorrection.findMany()).toMatchObject([{ revision: 2, text: told.text, removedAt: null }]);
  expect(summary.bad).toMatchObject([{ what: "correction 4" }]);
});

test("comments are rendered as if they had been posted", async () => {
  await bringIn({
    article: ARTICLE,
    comments: [says(1, null, { title: "So", body: "**Yes** <b>no</b>", score: -3, editedAt: at(9) })],
  });
  expect(await listComments()).toMatchObject([
    {
      subject: "So",
      bodyHtml: "<p><strong>Yes</strong> &lt;b>no&lt;/b></p>",
      bodyText: "Yes <b>no</b>",
      score: -3,
      editedAt: new Date(at(9)),
    },
  ]);
});

test("the tree is that of the file, whatever the order in it, and every count is exact", async () => {
  const comments = [
    says(4, 2),
    says(2, 1),
    says(3, 1),
    says(1, null),
    says(6, 5, { author: null, body: "[deleted]" }),
    says(5, null),
    says(7, 6),
  ];
  await bringIn({ article: ARTICLE, comments });
  expect(await bodiesOf(db())).toEqual([
    "Comment 1",
    "-Comment 2",
    "--Comment 4",
    "-Comment 3",
    "Comment 5",
    "-[deleted]",
    "--Comment 7",
  ]);
  await expectExactCounts(db());
});

test("authors are who has their handle here; the others get an account without a login", async () => {
  const ada = await makeAccount({ handle: "Ada", email: "ada@example.org" });
  const summary = await bringIn({
    article: ARTICLE,
    comments: [says(1, null), says(2, 1, { author: "Jane Doe" }), says(3, 1, { author: null })],
  });
  const comments = await db().comment.findMany({ orderBy: { path: "asc" }, include: { author: true } });
  expect(comments[0]?.authorId).toBe(ada.id);
  expect(comments[1]?.author).toMatchObject({
    handle: "Jane-Doe",
    displayName: "Jane Doe",
    email: null,
    passwordHash: null,
  });
  expect(comments[2]).toMatchObject({ authorId: null, withdrawnAt: null });
  // The third of them is whose article it is.
  expect(summary.authors).toEqual({ new: 2, matched: 1 });
});

test("a name kept for the staff is given to nobody whom the file does not introduce", async () => {
  const file = { article: ARTICLE, comments: [says(1, null, { author: "admin" })] };
  await bringIn(file);
  expect(await db().account.count({ where: { handle: "admin" } })).toBe(0);
  await freshDatabase();
  await bringIn({ ...file, people: [{ handle: "admin" }] });
  expect(await db().account.count({ where: { handle: "admin", passwordHash: null } })).toBe(1);
});

test("a hundred people of one name are a hundred people", async () => {
  const comments = Array.from({ length: 100 }, (_, n) => says(n + 1, null, { author: `J${"~".repeat(n + 1)}D` }));
  await bringIn({ article: ARTICLE, comments });
  expect(new Set((await listComments()).map(({ authorId }) => authorId)).size).toBe(100);
});

test("comments without words: a tombstone while somebody answered, otherwise left out and counted", async () => {
  const summary = await bringIn({
    article: ARTICLE,
    comments: [says(1, null, { body: "" }), says(2, 1), says(3, null, { body: "\u200b" })],
  });
  const [tombstone, reply, ...more] = await listComments();
  expect(tombstone?.withdrawnAt).toEqual(new Date(at(1)));
  expect(reply).toMatchObject({ body: "Comment 2", parentId: tombstone?.id });
  expect(more).toEqual([]);
  expect(summary.leftOut.get("comments without words that nobody had answered")).toBe(1);
  expect(summary.comments.tombstones).toBe(1);
});

test("the same comment twice is one, another with its id is named", async () => {
  const summary = await bringIn({
    article: ARTICLE,
    comments: [says(1, null), says(1, null), says(1, null, { body: "Else" })],
  });
  expect(await bodiesOf(db())).toEqual(["Comment 1"]);
  expect(summary.leftOut.get("comments that stand in the file twice")).toBe(1);
  expect(summary.bad).toMatchObject([{ line: 1, what: "comment 3 (id 1)" }]);
});

test("no word is lost to a limit of the forms", async () => {
  const title = "word ".repeat(60).trim();
  const body = "long ".repeat(5_000).trim();
  await bringIn({ article: ARTICLE, comments: [says(1, null, { title, body })] });
  const [comment] = await listComments();
  expect(comment?.bodyText).toBe(`${title}\n${body}`);
  expect(comment?.subject.endsWith("…")).toBe(true);
});

test("two articles that want one address get two", async () => {
  await makeArticle({ slug: "the-crane" });
  await bringIn(
    `${JSON.stringify({ article: ARTICLE })}\n${JSON.stringify({ article: { ...ARTICLE, publishedAt: "2021-01-01" } })}`,
  );
  const slugs = (await db().article.findMany({ orderBy: { slug: "asc" } })).map(({ slug }) => slug);
  expect(slugs).toEqual(["the-crane", "the-crane-2", "the-crane-3"]);
});
