import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { countSitemapParts, findDiscussionForFeed, listArticlesForFeed, listSitemapPart } from "./queries.ts";

beforeEach(freshDatabase);

const day = (n: number) => new Date(Date.UTC(2026, 0, n));

test("the newest articles that readers can open, the newest first", async () => {
  const author = await makeAccount({ handle: "ada", displayName: "Ada Quill" });
  for (const n of [2, 1, 3]) await makeArticle({ slug: `day-${n}`, publishedAt: day(n), author });
  await makeArticle({ publishedAt: null });
  await makeArticle({ publishedAt: day(9), unpublishedAt: day(10) });
  const articles = await listArticlesForFeed(2);
  expect(articles).toMatchObject([{ slug: "day-3", authorName: "Ada Quill", topics: [] }, { slug: "day-2" }]);
  expect(await listSitemapPart(1)).toEqual([1, 2, 3].map((n) => ({ slug: `day-${n}`, changedAt: day(n) })));
  expect(await listSitemapPart(2)).toEqual([]);
  expect(await countSitemapParts()).toBe(1);
});

test("a discussion's newest comments, without what was withdrawn or hidden; nothing of an article that is gone", async () => {
  const article = await makeArticle({ slug: "tides" });
  const ids: string[] = [];
  for (let n = 1; n <= 5; n++) ids.push(await makeComment(article, { at: day(n) }));
  const set = (id: string | undefined, data: { withdrawnAt?: Date; hiddenAt?: Date }) =>
    db().comment.update({ where: { articleId_id: { articleId: article.id, id: id ?? "" } }, data });
  await set(ids[4], { withdrawnAt: day(6) });
  await set(ids[2], { hiddenAt: day(6) });
  const found = await findDiscussionForFeed("tides", 2);
  expect(found?.comments.map((comment) => comment.id)).toEqual([ids[3], ids[1]]);
  await db().article.update({ where: { id: article.id }, data: { unpublishedAt: day(7) } });
  expect(await findDiscussionForFeed("tides")).toBeNull();
  expect(await findDiscussionForFeed("nowhere")).toBeNull();
});
