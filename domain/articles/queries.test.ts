import { Client } from "pg";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { makeAccount, makeArticle } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import * as articles from "./queries.ts";

beforeEach(freshDatabase);

const day = (number: number) => new Date(Date.UTC(2026, 4, number, 8));

async function makeTopic(slug: string, articleIds: string[]) {
  const id = newId();
  await db().topic.create({ data: { id, slug, name: slug.toUpperCase() } });
  const position = await Promise.all(articleIds.map((articleId) => db().articleTopic.count({ where: { articleId } })));
  const data = articleIds.map((articleId, index) => ({ articleId, topicId: id, position: position[index] ?? 0 }));
  await db().articleTopic.createMany({ data });
}

describe("the front page", () => {
  test("lists what readers can open, the newest first, and goes on where it ended", async () => {
    const made = [];
    for (const number of [1, 2, 3, 4, 5]) made.push(await makeArticle({ publishedAt: day(number) }));
    await makeArticle({ publishedAt: null });
    await makeArticle({ publishedAt: day(9), unpublishedAt: day(10) });
    const ids = made.map((article) => article.id).reverse();

    const first = await articles.listFrontPage(null, 2);
    const second = await articles.listFrontPage(first.next, 2);
    const third = await articles.listFrontPage(second.next, 2);
    expect([first, second, third].map((page) => page.items.map((item) => item.id))).toEqual([
      ids.slice(0, 2),
      ids.slice(2, 4),
      ids.slice(4),
    ]);
    expect(third.next).toBeNull();
  });

  test("misses and repeats none of many that were published in the same moment", async () => {
    for (let number = 0; number < 5; number += 1) await makeArticle({ publishedAt: day(1) });
    const seen: string[] = [];
    for (let cursor: string | null | undefined = null; cursor !== undefined; ) {
      const page: Awaited<ReturnType<typeof articles.listFrontPage>> = await articles.listFrontPage(cursor, 2);
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next ?? undefined;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  test("takes a broken cursor for the beginning", async () => {
    const { id } = await makeArticle();
    expect((await articles.listFrontPage("%%%")).items.map((item) => item.id)).toEqual([id]);
  });
});

test("a card tells who, when, how long, about what, and shows its picture", async () => {
  const author = await makeAccount({ role: "editor", handle: "mara", displayName: "Mara Lind" });
  await db().upload.create({
    data: { id: "2b3c4d5f6g7h8", width: 900, height: 600, widths: [480, 800], bytes: 1, uploadedById: author.id },
  });
  const lead = { leadImageId: "2b3c4d5f6g7h8", leadAlt: "Sand", leadCaption: "At six", leadCredit: "M. L." };
  const { id } = await makeArticle({ author, title: "Tides", slug: "tides", publishedAt: day(1), ...lead });
  await makeTopic("sea", [id]);
  await makeTopic("work", [id]);
  await db().thread.update({ where: { articleId: id }, data: { commentCount: 7 } });

  const [card] = (await articles.listFrontPage()).items;
  expect(card).toEqual({
    id,
    slug: "tides",
    title: "Tides",
    dek: "",
    authorHandle: "mara",
    authorName: "Mara Lind",
    publishedAt: day(1),
    readingMinutes: 1,
    commentCount: 7,
    topics: [
      { slug: "sea", name: "SEA" },
      { slug: "work", name: "WORK" },
    ],
    lead: {
      id: "2b3c4d5f6g7h8",
      width: 900,
      height: 600,
      widths: [480, 800],
      alt: "Sand",
      caption: "At six",
      credit: "M. L.",
    },
  });
});

test("an article whose author has gone from here is signed by nobody", async () => {
  await makeArticle({
    author: await makeAccount({ handle: "former-reader-1", deletedAt: day(2) }),
    publishedAt: day(1),
  });
  const [card] = (await articles.listFrontPage()).items;
  expect(card).toMatchObject({ authorHandle: null, authorName: null });
});

test("an article's page has what its card has, its text and the state of its discussion", async () => {
  const { id } = await makeArticle({ slug: "tides", credit: "An agency", updatedAt: day(3) });
  await db().thread.update({ where: { articleId: id }, data: { commentCount: 2, closedAt: day(4) } });
  expect(await articles.findArticle("tides")).toMatchObject({
    id,
    bodyHtml: "<p>The words.</p>",
    excerpt: "The words.",
    credit: "An agency",
    updatedAt: day(3),
    lead: null,
    topics: [],
    thread: { commentCount: 2, closedAt: day(4) },
  });
  expect(await articles.findArticle("TIDES")).toBeNull();
});

test("topics count and list published articles only", async () => {
  const [one, two, draft] = [
    await makeArticle({ publishedAt: day(1) }),
    await makeArticle({ publishedAt: day(2) }),
    await makeArticle({ publishedAt: null }),
  ];
  await makeTopic("sea", [one.id, two.id, draft.id]);
  await makeTopic("work", [two.id]);
  await makeTopic("secret", [draft.id]);
  expect((await articles.listTopics()).map((topic) => [topic.slug, topic.articles])).toEqual([
    ["sea", 2],
    ["work", 1],
  ]);
  expect(await articles.findTopic("sea")).toEqual({ slug: "sea", name: "SEA", articles: 2 });
  expect(await articles.findTopic("secret")).toBeNull();
  expect((await articles.listByTopic("sea")).items.map((item) => item.id)).toEqual([two.id, one.id]);
});

test("related articles share topics; those that share more come first", async () => {
  const made = [];
  for (const number of [1, 2, 3, 4]) made.push(await makeArticle({ publishedAt: day(number) }));
  const [here, both, newer, apart] = made.map((article) => article.id) as [string, string, string, string];
  await makeTopic("sea", [here, both, newer]);
  await makeTopic("work", [here, both]);
  await makeTopic("other", [apart]);
  const topics = [
    { slug: "sea", name: "" },
    { slug: "work", name: "" },
  ];
  expect((await articles.listRelated(here, topics)).map((item) => item.id)).toEqual([both, newer]);
});

test("every read is one statement, however much there is", async () => {
  const { id, authorId } = await makeArticle({ slug: "tides" });
  await makeTopic("sea", [id]);
  const sent = vi.spyOn(Client.prototype, "query");
  const reads: [string, () => Promise<unknown>][] = [
    ["listFrontPage", () => articles.listFrontPage()],
    ["listByTopic", () => articles.listByTopic("sea")],
    ["listByAuthor", () => articles.listByAuthor(authorId)],
    ["findArticle", () => articles.findArticle("tides")],
    ["findSlugNow", () => articles.findSlugNow("tides")],
    ["findTopic", () => articles.findTopic("sea")],
    ["listTopics", () => articles.listTopics()],
    ["listRelated", () => articles.listRelated(id, [{ slug: "sea", name: "" }])],
  ];
  for (const [name, read] of reads) {
    sent.mockClear();
    await read();
    expect(sent, name).toHaveBeenCalledTimes(1);
  }
  sent.mockRestore();
});
