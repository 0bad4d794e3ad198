import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findArticle, listFrontPage } from "#domain/articles/queries.ts";
import { readAdditions } from "#domain/comments/additions/addition.ts";
import { findPair } from "#domain/comments/joining/queries.ts";
import { findWrittenAbout } from "#domain/comments/written-about/queries.ts";
import { getSite } from "#domain/site/queries.ts";
import { HOUR } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { readStored } from "#lib/storage.ts";
import { makeArticle } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { readArticles } from "./article-files.ts";
import { readDiscussion } from "./discussion-files.ts";
import { plantDemo } from "./plant.ts";

const now = new Date("2026-05-02T10:00:00Z");
const folder = mkdtempSync(path.join(tmpdir(), "afterword-demo-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planted = () => Promise.all([db().article.count(), db().comment.count(), db().upload.count()]);

describe("an empty publication", () => {
  beforeAll(async () => {
    await freshDatabase();
    await db().account.create({
      data: { id: "living", handle: "Tobit", handleKey: "tobit", email: "tobit@example.org", role: "admin" },
    });
    await plantDemo(now);
  }, 60_000);

  test("becomes the demo edition, the newest article first, each with its picture", async () => {
    const { items } = await listFrontPage();
    expect(items.map(({ slug }) => slug)).toEqual(readArticles().map(({ slug }) => slug));
    expect((await getSite(now.getTime())).name).toBe("The Tide Table");
    for (const { id, widths } of await db().upload.findMany())
      expect(await readStored("media", id, `${widths[0]}.webp`)).not.toBeNull();
  });

  test("has every comment under its right parent, and counts that are exact", async () => {
    for (const { slug } of readArticles()) {
      const written = readDiscussion(slug);
      const rows = await db().comment.findMany({
        where: { thread: { article: { slug } } },
        include: { parent: true, replies: true },
        orderBy: { path: "asc" },
      });
      const bodyOf = (number: number | null) => (number === null ? null : written[number]?.body);
      const tree = (pairs: unknown[][]) => pairs.map((pair) => JSON.stringify(pair)).sort();
      expect(tree(rows.map(({ body, parent }) => [body, parent?.body ?? null]))).toEqual(
        tree(written.map(({ body, parent }) => [body, bodyOf(parent)])),
      );
      for (const row of rows) {
        const beneath = rows.filter(({ path }) => path !== row.path && path.startsWith(row.path));
        expect(row.branchCount).toBe(beneath.filter(({ withdrawnAt }) => !withdrawnAt).length);
        expect(row.replyCount).toBe(row.replies.filter(({ withdrawnAt }) => !withdrawnAt).length);
        expect(row.repliesMade).toBe(row.replies.length);
      }
      const page = await findArticle(slug);
      expect(page?.thread.commentCount).toBe(rows.filter(({ withdrawnAt }) => !withdrawnAt).length);
    }
  });

  test("keeps what a corrected article and an edited comment said before", async () => {
    const article = await db().article.findUniqueOrThrow({
      where: { slug: "the-crane-that-would-not-come-down" },
      include: { revisions: { orderBy: { number: "asc" } } },
    });
    expect(article.updatedAt).not.toBeNull();
    expect(article.revisions.map(({ body }) => body.includes("the male came in"))).toEqual([false, true]);
    const page = await findArticle(article.slug);
    expect(page?.corrections).toMatchObject([{ text: expect.stringContaining("A reader on a roof told us") }]);
    expect(page?.corrections[0]?.at).toEqual(page?.updatedAt);
    const edited = { comment: { editedAt: { not: null } } };
    const [former] = await db().commentRevision.findMany({ where: edited, include: { comment: true } });
    expect(former?.comment.body).toContain("on his shoulders");
    expect(former?.body).not.toContain("shoulders");
  });

  test("has a comment that was continued, and one that went on in an answer to itself, for a moderator to join", async () => {
    const continued = await db().comment.findFirstOrThrow({ where: { body: { endsWith: "three qua" } } });
    expect(readAdditions(continued.additions)).toMatchObject([{ kind: "continued" }]);
    expect(continued.bodyText).toContain("three qua\nrters");
    const second = await db().comment.findFirstOrThrow({ where: { body: { startsWith: "...sorry, phone" } } });
    expect((await findPair(second.articleId, second.id))?.above.body).toMatch(/PLEASE RETU$/);
  });

  test("tells of the comments that were written before an article was corrected, and of no others", async () => {
    const { id, shownRevision } = await db().article.findUniqueOrThrow({
      where: { slug: "the-crane-that-would-not-come-down" },
    });
    const comments = await db().comment.findMany({ where: { articleId: id }, orderBy: { createdAt: "asc" } });
    const told = await findWrittenAbout(id, shownRevision, comments);
    const [correction] = await db().articleCorrection.findMany({ where: { articleId: id } });
    expect(told.size).toBeGreaterThan(0);
    const before = comments.filter(({ createdAt }) => correction && createdAt < correction.at);
    expect(told).toEqual(new Map(before.map((comment) => [comment.id, 1])));
  });

  test("lets nobody log in as one of its people, and leaves living ones their names", async () => {
    const accounts = await db().account.findMany({ where: { id: { not: "living" } } });
    expect(accounts.every(({ email, passwordHash }) => email === null && passwordHash === null)).toBe(true);
    expect(await db().article.count({ where: { authorId: "living" } })).toBe(0);
    expect(accounts.map(({ handle }) => handle)).toContain("tobit-demo");
  });

  test("is not planted twice, even when the owner has taken everything down", async () => {
    const before = await planted();
    await plantDemo(new Date(now.getTime() + HOUR));
    expect(await planted()).toEqual(before);
    await db().article.deleteMany();
    await plantDemo(now);
    expect(await db().article.count()).toBe(0);
  });
});

describe("a publication with something in it", () => {
  beforeEach(freshDatabase);

  test("is left as it is, then and later", async () => {
    await makeArticle();
    await plantDemo(now);
    expect(await planted()).toEqual([1, 0, 0]);
    await db().article.deleteMany();
    await plantDemo(now);
    expect(await planted()).toEqual([0, 0, 0]);
  });
});
