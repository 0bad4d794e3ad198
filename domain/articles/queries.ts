// What readers see of articles: published ones alone. Each read is one statement.

import { db } from "#lib/db.ts";
import { PREPARED } from "#lib/prepared.ts";
import { Prisma } from "#prisma/client/client.ts";
import { type ArticleCard, CARD, JOINS, PUBLISHED, type TopicName } from "./card.ts";
import { asCorrections, CORRECTIONS, type Correction, type ReadCorrection } from "./corrections/shown.ts";
import { readCursor, writeCursor } from "./cursor.ts";

export type { ArticleCard, Picture, TopicName } from "./card.ts";

export type ArticlePage = ArticleCard & {
  bodyHtml: string;
  /** The beginning of the words, for descriptions: at most EXCERPT characters. */
  excerpt: string;
  /** When readers last saw it change; null while it stands as it was published. */
  updatedAt: Date | null;
  credit: string;
  /** The revision that this is. */
  shownRevision: number;
  /** How many versions readers have seen, this one included (versions/queries.ts). */
  versions: number;
  /** The oldest first. */
  corrections: Correction[];
  thread: {
    commentCount: number;
    closedAt: Date | null;
    /** Number of the last event that this reading has seen: what comes after it is news (domain/record.ts). */
    seq: number;
  };
};

/** A lead story and eleven more: three or four screens. */
export const PAGE_SIZE = 12;
/** More than any description shows (search engines cut near 160). */
const EXCERPT = 500;

type Page = { items: ArticleCard[]; next: string | null };

async function listCards(where: Prisma.Sql, cursor: string | null, limit: number): Promise<Page> {
  const from = readCursor(cursor);
  const beyond = from ? Prisma.sql`AND (r."publishedAt", r.id) < (${from.at}::timestamptz, ${from.id})` : Prisma.empty;
  const rows = await db().$queryRaw<ArticleCard[]>`
    SELECT ${CARD} FROM "Article" r ${JOINS}
    WHERE ${PUBLISHED} AND ${where} ${beyond}
    ORDER BY r."publishedAt" DESC, r.id DESC LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? writeCursor({ at: last.publishedAt, id: last.id }) : null };
}

export const listFrontPage = (cursor: string | null = null, limit = PAGE_SIZE) =>
  listCards(Prisma.sql`TRUE`, cursor, limit);

export const listByTopic = (slug: string, cursor: string | null = null, limit = PAGE_SIZE) =>
  listCards(
    Prisma.sql`r.id IN (SELECT rt."articleId" FROM "ArticleTopic" rt JOIN "Topic" t ON t.id = rt."topicId" WHERE t.slug = ${slug})`,
    cursor,
    limit,
  );

export const listByAuthor = (accountId: string, cursor: string | null = null, limit = PAGE_SIZE) =>
  listCards(Prisma.sql`r."authorId" = ${accountId}`, cursor, limit);

/** A published article with what its page needs; null for drafts, for what was unpublished, and for unknown addresses. */
export async function findArticle(slug: string): Promise<ArticlePage | null> {
  const rows = await db().$queryRaw<
    (Omit<ArticlePage, "thread" | "corrections"> & {
      closedAt: Date | null;
      seq: number;
      corrections: ReadCorrection[];
    })[]
  >`${PREPARED}
    SELECT ${CARD}, r."bodyHtml", left(r."bodyText", ${EXCERPT}::int) AS excerpt, r."updatedAt", r.credit, th."closedAt", r."shownRevision",
      (SELECT count(*)::int FROM "ArticleRevision" v WHERE v."articleId" = r.id AND v."shownAt" IS NOT NULL) AS versions,
      ${CORRECTIONS} AS corrections,
      coalesce((SELECT "lastSeq" FROM "EventStream" WHERE "articleId" = r.id), 0) AS seq
    FROM "Article" r ${JOINS} WHERE r.slug = ${slug} AND ${PUBLISHED}`;
  const [row] = rows;
  if (!row) return null;
  const { closedAt, seq, corrections, ...article } = row;
  return {
    ...article,
    corrections: asCorrections(corrections),
    thread: { commentCount: article.commentCount, closedAt, seq },
  };
}

/** The present address of a published article that once stood at `formerSlug`. */
export async function findSlugNow(formerSlug: string): Promise<string | null> {
  const rows = await db().$queryRaw<{ slug: string }[]>`
    SELECT r.slug FROM "ArticleSlug" f JOIN "Article" r ON r.id = f."articleId" WHERE f.slug = ${formerSlug} AND ${PUBLISHED}`;
  return rows[0]?.slug ?? null;
}

/** Others to read on with: most topics in common first, then the newest. Without topics in common, none. */
export async function listRelated(articleId: string, topics: TopicName[], limit = 3): Promise<ArticleCard[]> {
  if (topics.length === 0) return [];
  const slugs = Prisma.join(topics.map((topic) => topic.slug));
  return db().$queryRaw<ArticleCard[]>`
    SELECT ${CARD} FROM (
      SELECT rt."articleId", count(*) AS shared FROM "ArticleTopic" rt JOIN "Topic" t ON t.id = rt."topicId"
      WHERE t.slug IN (${slugs}) AND rt."articleId" <> ${articleId} GROUP BY rt."articleId"
    ) alike JOIN "Article" r ON r.id = alike."articleId" ${JOINS}
    WHERE ${PUBLISHED} ORDER BY alike.shared DESC, r."publishedAt" DESC, r.id DESC LIMIT ${limit}`;
}

export type TopicCount = TopicName & { articles: number };

/** Topics that have something to read, those with most first. */
export const listTopics = (): Promise<TopicCount[]> => db().$queryRaw<TopicCount[]>`
  SELECT t.slug, t.name, count(*)::int AS articles
  FROM "Topic" t JOIN "ArticleTopic" rt ON rt."topicId" = t.id JOIN "Article" r ON r.id = rt."articleId"
  WHERE ${PUBLISHED} GROUP BY t.id ORDER BY count(*) DESC, t.name`;

/** A topic with at least one published article. */
export async function findTopic(slug: string): Promise<TopicCount | null> {
  const rows = await db().$queryRaw<TopicCount[]>`
    SELECT t.slug, t.name, count(*)::int AS articles
    FROM "Topic" t JOIN "ArticleTopic" rt ON rt."topicId" = t.id JOIN "Article" r ON r.id = rt."articleId"
    WHERE t.slug = ${slug} AND ${PUBLISHED} GROUP BY t.id`;
  return rows[0] ?? null;
}
