import { existsSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { indexArticle, indexComments, indexWholeArticle } from "./jobs.ts";
import { MARK_END, MARK_START } from "./marks.ts";
import { searchAll } from "./queries.ts";
import { HITS_PER_PAGE, MAX_HITS, parseSearch } from "./schema.ts";

beforeEach(freshDatabase);

const ODD = [
  `</${"<!--".repeat(60)}`,
  `${"-".repeat(100)}a`,
  '-""'.repeat(60),
  '-"a" '.repeat(40),
  "-the ".repeat(40),
  "-a".repeat(90),
  "",
  " ",
  '"',
  '"a',
  "a:*",
  "((&|!",
  '\'; DROP TABLE "Comment"; --',
  "%_\\",
  "-",
  "or",
  "-a or -b",
  "a\u0000b",
  "\ud800",
  "\u202e",
  "😀",
  "<b>",
];
const BLNS = "../shared/data/hostile/blns.json";

/** A findable comment; gives its id. */
async function say(article: { id: string }, body: string, given: Parameters<typeof makeComment>[1] = {}) {
  const id = await makeComment(article, { body, ...given });
  await indexComments(article.id, [id]);
  return id;
}

describe("what is found", () => {
  test("articles and comments by any form of a word, a title before a mention, each where it stands", async () => {
    const ada = await makeAccount({ handle: "ada", displayName: "Ada Quill" });
    const article = await makeArticle({
      title: "Lighthouses",
      slug: "lighthouses",
      bodyText: "They stand.",
      author: ada,
    });
    await indexArticle(article.id);
    const other = await makeArticle();
    const id = await say(other, "My uncle kept a lighthouse.", { by: ada, subject: "Uncle" });
    const { hits, total } = await searchAll("lighthouse");
    expect(total).toBe(2);
    expect(hits.map((hit) => hit.path)).toEqual(["/a/lighthouses", `/a/${other.slug}/c/${id}`]);
    expect(hits[0]).toMatchObject({
      kind: "article",
      authorName: "Ada Quill",
      title: [{ text: "Lighthouses", hit: true }],
    });
    expect(hits[1]).toMatchObject({ kind: "comment", articleTitle: other.title, authorHandle: "ada" });
    expect(hits[1]?.excerpt).toEqual([
      { text: "My uncle kept a ", hit: false },
      { text: "lighthouse", hit: true },
      { text: ".", hit: false },
    ]);
    expect((await searchAll("lighthouse", { kind: "article" })).total).toBe(1);
    expect((await searchAll("lighthouse", { kind: "comment" })).total).toBe(1);
  });

  test("the newer of two that fit alike comes first", async () => {
    const article = await makeArticle();
    const old = await say(article, "A heron.", { at: new Date("2026-01-01") });
    const young = await say(article, "A heron.", { at: new Date("2026-02-01") });
    expect((await searchAll("heron")).hits.map((hit) => hit.path.split("/").at(-1))).toEqual([young, old]);
  });

  test("a comment whose author is gone is nobody's, not the article's author's", async () => {
    const article = await makeArticle();
    const id = await say(article, "A dipper.");
    await db().comment.update({ where: { articleId_id: { articleId: article.id, id } }, data: { authorId: null } });
    expect((await searchAll("dipper")).hits).toMatchObject([{ authorName: null, authorHandle: null }]);
  });

  test("pages hold twenty; all hits are counted, up to a thousand", async () => {
    const article = await makeArticle();
    for (let n = 0; n < 2; n++) await say(article, `Gannet ${n}`);
    await db().$executeRaw`
      INSERT INTO "Comment" ("articleId", id, "rootId", depth, path, body, "bodyHtml", "bodyRenderer", "bodyText", "textHash")
      SELECT ${article.id}, 'many' || n, 'many' || n, 0, '9' || n, 'Gannet', '', 1, 'Gannet', '' FROM generate_series(1, 40) n`;
    await indexWholeArticle(article.id);
    const last = await searchAll("gannet", { page: 3 });
    expect(last).toMatchObject({ total: 42, pages: 3 });
    expect(last.hits).toHaveLength(2);
    expect((await searchAll("gannet", { page: 4 })).hits).toEqual([]);
    const pages = [await searchAll("gannet", { page: 1 }), await searchAll("gannet", { page: 2 }), last];
    expect(new Set(pages.flatMap((page) => page.hits.map((hit) => hit.path))).size).toBe(42);
    await db().$executeRaw`
      INSERT INTO "Comment" ("articleId", id, "rootId", depth, path, body, "bodyHtml", "bodyRenderer", "bodyText", "textHash")
      SELECT ${article.id}, 'more' || n, 'more' || n, 0, '8' || n, 'Gannet', '', 1, 'Gannet', '' FROM generate_series(1, 1000) n`;
    await indexWholeArticle(article.id);
    expect(await searchAll("gannet")).toMatchObject({ total: MAX_HITS, pages: MAX_HITS / HITS_PER_PAGE });
  });

  test("a long text is shown where it fits, not from its beginning", async () => {
    await say(
      await makeArticle(),
      `${"Sand and water. ".repeat(80)}A lonely bittern booms. ${"Water and sand. ".repeat(80)}`,
    );
    const [found] = (await searchAll("bittern")).hits;
    const text = found?.excerpt.map((piece) => piece.text).join("") ?? "";
    expect(text).toContain("lonely bittern booms");
    expect(text).toMatch(/^… .* …$/);
    expect(text.length).toBeLessThan(300);
    const [first] = (await searchAll("sand")).hits;
    expect(first?.excerpt.map((piece) => piece.text).join("")).toMatch(/^Sand and water.* …$/);
  });
});

describe("what is not shown", () => {
  test("a comment withdrawn or hidden, and everything of an article unpublished, though the index still holds it", async () => {
    const article = await makeArticle({ title: "Avocets" });
    await indexArticle(article.id);
    const withdrawn = await say(article, "Avocet one");
    const hidden = await say(article, "Avocet two");
    expect((await searchAll("avocet")).total).toBe(3);
    await db().comment.update({
      where: { articleId_id: { articleId: article.id, id: withdrawn } },
      data: { withdrawnAt: new Date() },
    });
    await db().comment.update({
      where: { articleId_id: { articleId: article.id, id: hidden } },
      data: { hiddenAt: new Date() },
    });
    expect((await searchAll("avocet")).hits.map((hit) => hit.kind)).toEqual(["article"]);
    await db().article.update({ where: { id: article.id }, data: { unpublishedAt: new Date() } });
    expect(await searchAll("avocet")).toMatchObject({ total: 0, hits: [], searchable: true });
    expect(await db().searchDocument.count()).toBe(3);
  });

  test("marks that a text brings along: only what fits is marked, and HTML stays text", async () => {
    const article = await makeArticle();
    await say(article, `${MARK_START}forged${MARK_END} a tern & co`, { subject: `${MARK_START}forged${MARK_END}` });
    const [found] = (await searchAll("tern")).hits;
    expect([...(found?.excerpt ?? []), ...(found?.title ?? [])].filter((piece) => piece.hit)).toEqual([
      { text: "tern", hit: true },
    ]);
    expect(found?.title).toEqual([{ text: "forged", hit: false }]);
    expect(found?.excerpt.map((piece) => piece.text).join("")).toBe("forged a tern & co");
  });
});

describe("odd questions", () => {
  test("give an answer, never an error", async () => {
    await say(await makeArticle(), "Something to find.");
    for (const q of ODD)
      expect(await searchAll(parseSearch({ q }).query), q).toMatchObject({ hits: expect.any(Array) });
  });

  test.runIf(existsSync(BLNS))(
    "all naughty strings of ../shared/data give an answer",
    async () => {
      for (const q of JSON.parse(readFileSync(BLNS, "utf8")) as string[]) await searchAll(parseSearch({ q }).query);
    },
    30_000,
  );

  test("with nothing in them to look for are told apart from those that find nothing", async () => {
    await say(await makeArticle(), "Something to find.");
    for (const query of ["the", "-something", "something or -else", "&"]) {
      expect(await searchAll(query), query).toMatchObject({ total: 0, searchable: false });
    }
    expect(await searchAll("nowhere")).toMatchObject({ total: 0, searchable: true });
  });
});
