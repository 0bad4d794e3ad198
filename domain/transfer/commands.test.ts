import { existsSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { listAncestors } from "#domain/comments/queries.ts";
import { db } from "#lib/db.ts";
import { makeComment } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { importFile } from "./commands.ts";
import { UnreadableFile } from "./reading/format.ts";
import { isUseful } from "./summary.ts";
import { ARTICLE, bodiesOf, expectExactCounts, fileOf, says } from "./test-kit.ts";

beforeEach(freshDatabase);

/** Sixty articles, each in its own transaction, also on a machine that has other work. */
const PATIENT = { timeout: 120_000 };
const NOW = new Date("2026-03-01T12:00:00Z");

const bringIn = (content: unknown, dryRun = false) => importFile({ path: fileOf(content), dryRun, now: NOW });

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const listComments = () => db().comment.findMany({ orderBy: { path: "asc" } });

/** Every table that an import writes. */
async function counted() {
  const [row] = await db().$queryRaw<Record<string, number>[]>`
    SELECT (SELECT count(*)::int FROM "Article") AS articles, (SELECT count(*)::int FROM "Comment") AS comments,
      (SELECT count(*)::int FROM "Account") AS accounts, (SELECT count(*)::int FROM "Topic") AS topics,
      (SELECT count(*)::int FROM "ImportedRecord") AS records, (SELECT count(*)::int FROM "Event") AS events`;
  return row;
}

test("a second run changes nothing", async () => {
  const file = { article: ARTICLE, comments: [says(1, null), says(2, 1, { author: "John Γιάννης" })] };
  await bringIn(file);
  const before = [await counted(), await listComments()];
  const summary = await bringIn(file);
  expect([await counted(), await listComments()]).toEqual(before);
  expect(summary).toMatchObject({
    articles: { new: 0, unchanged: 1 },
    comments: { new: 0, known: 2, kept: 0 },
    authors: { new: 0 },
  });
  expect(isUseful(summary)).toBe(true);
});

test("a rehearsal tells the same and writes nothing", async () => {
  const file = { article: ARTICLE, comments: [says(1, null), says(2, 1), says(3, 99)] };
  const before = await counted();
  const rehearsed = await bringIn(file, true);
  expect(await counted()).toEqual(before);
  expect(await bringIn(file)).toEqual({ ...rehearsed, dryRun: false });
});

test("what the file has more the next time finds its place, also beneath what was posted here meanwhile", async () => {
  const first = [says(1, null), says(2, 1)];
  await bringIn({ article: ARTICLE, comments: first });
  const article = await db().article.findFirstOrThrow();
  const [root] = await listComments();
  await makeComment(article, { parentId: root?.id ?? "", body: "Posted here", at: NOW });
  const summary = await bringIn({
    article: ARTICLE,
    comments: [...first, says(3, 2), says(4, 1), says(5, null), says(6, 3)],
  });
  expect(summary).toMatchObject({ articles: { grown: 1 }, comments: { new: 4, known: 2 } });
  expect(await bodiesOf(db())).toEqual([
    "Comment 1",
    "-Comment 2",
    "--Comment 3",
    "---Comment 6",
    "-Posted here",
    "-Comment 4",
    "Comment 5",
  ]);
  await expectExactCounts(db());
});

test("a text that was changed in the file stays as it is here, and is counted", async () => {
  await bringIn({ article: ARTICLE, comments: [says(1, null)] });
  const summary = await bringIn({ article: ARTICLE, comments: [says(1, null, { body: "Other words" })] });
  expect(summary.comments).toMatchObject({ new: 0, known: 1, kept: 1 });
  expect(await bodiesOf(db())).toEqual(["Comment 1"]);
});

test("bad records are named with their line and skipped, one bad line does not hold up the others", async () => {
  const good = (title: string) => JSON.stringify({ article: { ...ARTICLE, title }, comments: [says(1, null)] });
  const lines = [good("One"), '{"article": {"title": "cut', '{"comments":[{"body":"alone"}]}', "rubbish", good("Two")];
  const summary = await bringIn(lines.join("\n"));
  expect(summary.articles.new).toBe(2);
  expect(summary.bad.map(({ line }) => line)).toEqual([2, 4]);
  expect(summary.leftOut.get("comments whose article did not come in")).toBe(1);
});

test("a file that is no file, or of no use, is said to be so", async () => {
  await expect(importFile({ path: "no/such/file", now: NOW })).rejects.toThrow(UnreadableFile);
  await expect(importFile({ path: ".", now: NOW })).rejects.toThrow(UnreadableFile);
  expect(isUseful(await bringIn('{"article": "no", "comments": 7}'))).toBe(false);
});

test("five thousand comments", async () => {
  const comments = Array.from({ length: 5_000 }, (_, n) =>
    says(n + 1, n % 7 === 0 ? null : Math.max(1, n - (n % 3)), {
      createdAt: new Date(Date.UTC(2020, 5, 1) + n * 1000),
    }),
  );
  const summary = await bringIn({ article: ARTICLE, comments: comments.toReversed() });
  expect(summary).toMatchObject({ comments: { new: 5_000 }, notes: [] });
  const parents = await db().$queryRaw<{ body: string; parent: string | null }[]>`
    SELECT c.body, p.body AS parent FROM "Comment" c LEFT JOIN "Comment" p ON p."articleId" = c."articleId" AND p.id = c."parentId"`;
  const wanted = new Map(
    comments.map(({ body, parentId }) => [body, parentId === null ? null : `Comment ${parentId}`]),
  );
  expect(parents.filter(({ body, parent }) => wanted.get(body) !== parent)).toEqual([]);
});

describe.skipIf(!existsSync("../shared/data"))("real files (skipped where ../shared/data is missing)", PATIENT, () => {
  test("a thread of 536 comments: each beneath its parent, with its author and time", async () => {
    const file = "../shared/data/threads/real-thread-536.json";
    const { comments } = JSON.parse(readFileSync(file, "utf8")) as { comments: Record<string, string>[] };
    const summary = await importFile({ path: file, now: NOW });
    expect(summary).toMatchObject({ articles: { new: 1 }, comments: { new: 536, tombstones: 7 }, bad: [], notes: [] });
    const records = await db().importedRecord.findMany({ where: { kind: "comment" } });
    const idOf = new Map(records.map(({ externalId, localId }) => [externalId, localId]));
    const rows = await db().comment.findMany({ include: { author: true } });
    const listing = rows.map((c) => [
      c.id,
      c.parentId,
      c.author?.handle ?? null,
      inOneLine(c.body),
      c.createdAt.getTime(),
      c.score,
    ]);
    const wanted = comments.map((c) => [
      idOf.get(c.id ?? ""),
      c.parentId ? idOf.get(c.parentId) : null,
      c.author === "[deleted]" ? null : c.author,
      inOneLine(c.body ?? ""),
      Date.parse(c.createdAt ?? ""),
      c.score,
    ]);
    expect(listing.toSorted()).toEqual(wanted.toSorted());
    expect(Math.max(...rows.map(({ depth }) => depth))).toBe(11);
    const deepest = rows.find(({ depth }) => depth === 11);
    expect(await listAncestors(deepest?.articleId ?? "", deepest?.path ?? "")).toHaveLength(8);
    await expectExactCounts(db());
  });

  test("WordPress's own test export, twice", async () => {
    const file = { path: "../shared/data/import/wp-themeunittestdata.wxr.xml", now: NOW };
    const summary = await importFile(file);
    expect(summary).toMatchObject({ articles: { new: 60, drafts: 3 }, comments: { new: 29, hidden: 3 }, bad: [] });
    expect(Object.fromEntries(summary.leftOut)).toMatchObject({
      pingbacks: 2,
      trackbacks: 2,
      attachments: 37,
      "menu items": 70,
      "pages without comments": 19,
    });
    const deep = await db().comment.findFirstOrThrow({ orderBy: { depth: "desc" }, include: { author: true } });
    expect(deep).toMatchObject({
      depth: 9,
      bodyText: "Comment Depth 10\nAlso an author comment.",
      author: { displayName: "Theme Buster" },
    });
    const article = await db().article.findFirstOrThrow({
      where: { slug: "template-comments" },
      include: { author: true },
    });
    expect(article.authorId).toBe(deep.authorId);
    await expectExactCounts(db());
    const before = await counted();
    expect(await importFile(file)).toMatchObject({
      articles: { new: 0, grown: 0, unchanged: 60 },
      comments: { new: 0, known: 29 },
    });
    expect(await counted()).toEqual(before);
  });

  test("no address of a commenter is kept anywhere", async () => {
    await importFile({ path: "../shared/data/import/wp-themeunittestdata.wxr.xml", now: NOW });
    const [{ found } = { found: "" }] = await db().$queryRaw<{ found: string }[]>`
      SELECT coalesce(string_agg(t::text, ' '), '') AS found FROM (
        SELECT to_json(a)::text AS t FROM "Account" a UNION ALL SELECT to_json(i)::text FROM "ImportedRecord" i
        UNION ALL SELECT to_json(e)::text FROM "Event" e) t`;
    expect(found.length).toBeGreaterThan(1_000);
    expect(found).not.toMatch(/example@example\.org|example\.com|gmail|\d+\.\d+\.\d+\.\d+/);
  });

  test("an export with holes", async () => {
    const summary = await importFile({ path: "../shared/data/import/wp-isso-fixture.wxr.xml", now: NOW });
    expect(summary).toMatchObject({ articles: { new: 3 }, comments: { new: 8 }, bad: [] });
    const slugs = (await db().article.findMany({ orderBy: { publishedAt: "asc" } })).map(
      ({ title, slug }) => `${title} ${slug}`,
    );
    expect(slugs).toContain("Hello, World… test");
    expect(await bodiesOf(db())).toContain("--Yet another reply.");
    await expectExactCounts(db());
  });

  test.each([
    "disqus-isso-fixture.xml",
    "disqus-remark42-fixture.xml",
    "commento-remark42-fixture.json",
    "ghost-export-fixture.json",
    "isso-generic.json",
    "remark42-tree_bench.json",
  ])("%s is known by sight", async (name) => {
    await expect(importFile({ path: `../shared/data/import/${name}`, now: NOW })).rejects.toThrow(
      /^This looks like an? \w+ export, which cannot be read yet/,
    );
  });
});
