// Finding words in one discussion, beside others that use the same words.
import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment } from "#prisma/factories.ts";
import { plantComments, settle } from "#prisma/long-thread.ts";
import { plansOf, statementsOf, touched } from "#prisma/plans.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { indexWholeArticle } from "../jobs.ts";
import { searchThread } from "../queries.ts";
import { HITS_PER_PAGE } from "../schema.ts";

beforeEach(freshDatabase);

test("comments of this discussion are found by any form of a word and marked, the best first, neither the article nor others", async () => {
  const article = await makeArticle({ title: "Lighthouses", bodyText: "A lighthouse." });
  const other = await makeArticle();
  const mention = await makeComment(article, {
    body: "My uncle, a man of few words and many hats, kept one lighthouse.",
  });
  const subject = await makeComment(article, { subject: "Lighthouses", body: "All of them." });
  await makeComment(article, { body: "Something else." });
  await makeComment(other, { body: "A lighthouse elsewhere." });
  for (const { id } of [article, other]) await indexWholeArticle(id);
  const found = await searchThread(article.id, "lighthouse");
  expect(found.hits.map((hit) => hit.path)).toEqual([subject, mention].map((id) => `/a/${article.slug}/c/${id}`));
  expect(found).toMatchObject({ total: 2, pages: 1, searchable: true });
  expect(found.hits[1]?.excerpt.filter((piece) => piece.hit)).toEqual([{ text: "lighthouse", hit: true }]);
});

test("what was withdrawn, hidden or unpublished is not found, though the index still holds it", async () => {
  const article = await makeArticle();
  const ids = [await makeComment(article, { body: "Avocet" }), await makeComment(article, { body: "Avocet" })];
  await makeComment(article, { body: "Avocet" });
  await indexWholeArticle(article.id);
  await db().comment.updateMany({ where: { id: ids[0] }, data: { withdrawnAt: new Date() } });
  await db().comment.updateMany({ where: { id: ids[1] }, data: { hiddenAt: new Date() } });
  expect((await searchThread(article.id, "avocet")).total).toBe(1);
  await db().article.update({ where: { id: article.id }, data: { unpublishedAt: new Date() } });
  expect(await searchThread(article.id, "avocet")).toMatchObject({ total: 0, hits: [], searchable: true });
});

test("odd questions are told apart from those that find nothing", async () => {
  const article = await makeArticle();
  expect(await searchThread(article.id, "the")).toMatchObject({ searchable: false });
  expect(await searchThread(article.id, "((&|!")).toMatchObject({ total: 0 });
  expect(await searchThread(article.id, "nowhere")).toMatchObject({ total: 0, searchable: true });
  expect(await searchThread("nobody", "nowhere")).toMatchObject({ total: 0 });
});

test("pages hold twenty, and cost what this discussion holds, however often the word is used elsewhere", async () => {
  const size = 150;
  const article = await makeArticle();
  await plantComments(article, Array<null>(size).fill(null), {
    authorIds: [(await makeAccount()).id],
    words: (n) => `Gannet ${n}`,
  });
  await indexWholeArticle(article.id);
  await saidElsewhere(article, 40_000);
  await settle();
  const { id } = article;
  const pages = [];
  for (let page = 1; page <= 8; page++) pages.push(...(await searchThread(id, "gannet", { page })).hits);
  expect(new Set(pages.map((hit) => hit.path)).size).toBe(size);
  expect((await searchThread(id, "gannet")).hits).toHaveLength(HITS_PER_PAGE);

  const statements = await statementsOf(() => searchThread(id, "gannet"));
  expect(statements.length).toBeLessThanOrEqual(3);
  for (const steps of (await Promise.all(statements.map(plansOf))).flat())
    for (const step of steps.filter((one) => one["Relation Name"]))
      expect(touched(step), JSON.stringify(step, null, 1)).toBeLessThanOrEqual(2 * size);
}, 60_000);

/** The same words in other discussions: so many that reading everything is dearer than any index, however its rows lie on disk. */
const saidElsewhere = (article: { id: string }, documents: number) => db().$executeRaw`
  INSERT INTO "SearchDocument" ("articleId", "commentId", title, text, at, words)
  SELECT 'elsewhere' || n % 20, 'c' || n, title, text, at, words
  FROM generate_series(1, ${documents}::int) n, (SELECT * FROM "SearchDocument" WHERE "articleId" = ${article.id} AND "commentId" <> '' LIMIT 1) one`;
