import { beforeEach, describe, expect, test, vi } from "vitest";
import { editComment, withdrawComment } from "#domain/comments/commands.ts";
import { listeners } from "#domain/listeners.ts";
import { deliverNext } from "#domain/outbox/deliver.ts";
import { runWorker } from "#domain/worker.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { indexArticle, indexComments, indexWholeArticle, refreshSearchLanguage } from "./jobs.ts";
import { searchAll } from "./queries.ts";

beforeEach(freshDatabase);

const never = new AbortController().signal;
const listen = async () => {
  while (await deliverNext(listeners, never));
};
const documents = () =>
  db().searchDocument.findMany({
    orderBy: { commentId: "asc" },
    select: { commentId: true, title: true, text: true, at: true },
  });
const totals = (...words: string[]) => Promise.all(words.map(async (word) => (await searchAll(word)).total));

test("a comment is found once posted, by its new words once edited, and not once withdrawn", async () => {
  const article = await makeArticle();
  const by = await makeAccount();
  const commentId = await makeComment(article, { by, body: "An osprey." });
  await listen();
  expect(await totals("osprey", "kestrel")).toEqual([1, 0]);
  const place = { articleId: article.id, commentId };
  await editComment(viewerOf(by), { ...place, subject: "", body: "A kestrel.", revision: 1 }, new Date());
  await listen();
  expect(await totals("osprey", "kestrel")).toEqual([0, 1]);
  await withdrawComment(viewerOf(by), place, new Date());
  await listen();
  expect(await documents()).toEqual([]);
});

test("an article and its whole discussion come into the index and leave it, more comments than one batch holds", async () => {
  const article = await makeArticle({ title: "Storks", dek: "On chimneys", bodyText: "They clatter." });
  await db().$executeRaw`
    INSERT INTO "Comment" ("articleId", id, "rootId", depth, path, body, "bodyHtml", "bodyRenderer", "bodyText", "textHash", "hiddenAt")
    SELECT ${article.id}, 'c' || n, 'c' || n, 0, '9' || n, 'Nest', '', 1, 'Nest', '', CASE WHEN n <= 3 THEN now() END
    FROM generate_series(1, 1203) n`;
  await indexWholeArticle(article.id);
  await indexWholeArticle(article.id);
  expect((await documents()).length).toBe(1201);
  expect((await documents())[0]).toEqual({
    commentId: "",
    title: "Storks",
    text: "On chimneys\nThey clatter.",
    at: article.publishedAt,
  });
  await db().comment.updateMany({ where: { id: { in: ["c4", "c1203"] } }, data: { hiddenAt: new Date() } });
  await indexWholeArticle(article.id);
  expect((await documents()).length).toBe(1199);
  await db().article.update({ where: { id: article.id }, data: { unpublishedAt: new Date() } });
  await indexWholeArticle(article.id);
  expect(await documents()).toEqual([]);
});

test("a long job stops between two batches when told to", async () => {
  const article = await makeArticle();
  await makeComment(article);
  await expect(indexWholeArticle(article.id, AbortSignal.abort())).rejects.toThrow();
});

test("what nobody can open is not indexed: drafts, comments beneath them, comments that do not exist", async () => {
  const draft = await makeArticle();
  const commentId = await makeComment(draft);
  await db().article.update({ where: { id: draft.id }, data: { publishedAt: null } });
  await indexArticle(draft.id);
  await indexComments(draft.id, [commentId]);
  await indexComments(draft.id, ["nobody"]);
  expect(await documents()).toEqual([]);
});

test("the longest texts of the widest letters still fit", async () => {
  const article = await makeArticle();
  const letters = Array.from({ length: 66_000 }, (_, n) =>
    String.fromCodePoint(0x20000 + (n % 42_000), 0x20000 + ((n * 7) % 42_000)),
  );
  await db().article.update({ where: { id: article.id }, data: { bodyText: letters.join("-").slice(0, 200_000) } });
  await indexArticle(article.id);
  expect((await documents()).length).toBe(1);
});

describe("the publication's language", () => {
  const speak = (language: string) => {
    delete (globalThis as { [key: symbol]: unknown })[Symbol.for("afterword.site")];
    return db().setting.upsert({
      where: { key: "site" },
      create: { key: "site", value: { language } },
      update: { value: { language } },
    });
  };

  test("decides which forms of a word are one; when it changes, the index is made again", async () => {
    await speak("en");
    await refreshSearchLanguage();
    const article = await makeArticle({ title: "Häuser am Hafen" });
    await indexWholeArticle(article.id);
    expect(await totals("Haus")).toEqual([0]);
    await speak("de-AT");
    await refreshSearchLanguage();
    expect(await totals("Haus")).toEqual([1]);
  });
});

describe("the worker", () => {
  /** The connections that listen for news, by process number. */
  async function ears(): Promise<number[]> {
    const rows = await db().$queryRaw<{ pid: number }[]>`SELECT pid FROM pg_stat_activity
      WHERE application_name = 'afterword-listen' AND datname = current_database()`;
    return rows.map((row) => row.pid);
  }

  test("makes what is posted findable, also after its connection was cut, and ends when told to", async () => {
    const stop = new AbortController();
    const running = runWorker(stop.signal);
    const article = await makeArticle();
    const found = (word: string) => vi.waitFor(async () => expect((await searchAll(word)).total).toBe(1), 5_000);
    await makeComment(article, { body: "A cormorant." });
    await found("cormorant");
    const [cut] = await ears();
    await db().$queryRaw`SELECT pg_terminate_backend(${cut}::int)::text`;
    await vi.waitFor(async () => expect((await ears()).filter((pid) => pid !== cut)).toHaveLength(1), 5_000);
    await makeComment(article, { body: "A guillemot." });
    await found("guillemot");
    stop.abort();
    await running;
    await makeComment(article, { body: "A puffin." });
    expect(await db().event.count({ where: { handledAt: null } })).toBe(1);
  });
});
