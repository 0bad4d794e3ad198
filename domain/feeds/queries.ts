// What the feeds carry: the newest articles whole, and the newest comments of one discussion. Only what readers can read.
import { AUTHOR_NAME, PUBLISHED } from "#domain/articles/card.ts";
import {
  asCorrections,
  CORRECTIONS,
  type Correction,
  type ReadCorrection,
} from "#domain/articles/corrections/shown.ts";
import type { Addition } from "#domain/comments/additions/addition.ts";
import { db } from "#lib/db.ts";

/** Enough that a reader who looks in once a week misses nothing of a busy paper. */
export const ARTICLES_IN_FEED = 30;
export const COMMENTS_IN_FEED = 50;

export type FeedArticle = {
  id: string;
  slug: string;
  title: string;
  dek: string;
  bodyHtml: string;
  authorName: string | null;
  publishedAt: Date;
  updatedAt: Date | null;
  topics: string[];
  corrections: Correction[];
};

/** The newest published articles, the newest first. */
export async function listArticlesForFeed(limit = ARTICLES_IN_FEED): Promise<FeedArticle[]> {
  const rows = await db().$queryRaw<(Omit<FeedArticle, "corrections"> & { corrections: ReadCorrection[] })[]>`
  SELECT r.id, r.slug, r.title, r.dek, r."bodyHtml", ${AUTHOR_NAME}, r."publishedAt", r."updatedAt",
    ARRAY(SELECT t.name FROM "ArticleTopic" rt JOIN "Topic" t ON t.id = rt."topicId" WHERE rt."articleId" = r.id ORDER BY rt.position) AS topics,
    ${CORRECTIONS} AS corrections
  FROM "Article" r JOIN "Account" a ON a.id = r."authorId"
  WHERE ${PUBLISHED} ORDER BY r."publishedAt" DESC, r.id DESC LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, corrections: asCorrections(row.corrections) }));
}

export type FeedComment = {
  id: string;
  subject: string;
  bodyHtml: string;
  additions: Addition[];
  authorName: string | null;
  createdAt: Date;
  editedAt: Date | null;
};

export type FeedDiscussion = { slug: string; title: string; comments: FeedComment[] };

/** The newest readable comments beneath a published article, the newest first; null when there is no such article. */
export async function findDiscussionForFeed(slug: string, limit = COMMENTS_IN_FEED): Promise<FeedDiscussion | null> {
  const articles = await db().$queryRaw<{ id: string; slug: string; title: string }[]>`
    SELECT r.id, r.slug, r.title FROM "Article" r WHERE r.slug = ${slug} AND ${PUBLISHED}`;
  const [article] = articles;
  if (!article) return null;
  const comments = await db().$queryRaw<FeedComment[]>`
    SELECT c.id, c.subject, c."bodyHtml", c.additions, coalesce(a."displayName", a.handle) AS "authorName", c."createdAt", c."editedAt"
    FROM "Comment" c LEFT JOIN "Account" a ON a.id = c."authorId" AND a."deletedAt" IS NULL
    WHERE c."articleId" = ${article.id} AND c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL
    ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${limit}`;
  return { slug: article.slug, title: article.title, comments };
}

export type SitemapEntry = { slug: string; changedAt: Date };

/** Published articles that one sitemap file names; the protocol allows 50,000. */
export const SITEMAP_PART = 45_000;

export async function countSitemapParts(): Promise<number> {
  const rows = await db().$queryRaw<
    { articles: number }[]
  >`SELECT count(*)::int AS articles FROM "Article" r WHERE ${PUBLISHED}`;
  return Math.max(1, Math.ceil((rows[0]?.articles ?? 0) / SITEMAP_PART));
}

/** One part, from 1, the oldest articles first, so that a new one changes the last part alone. */
export const listSitemapPart = (part: number): Promise<SitemapEntry[]> => db().$queryRaw<SitemapEntry[]>`
  SELECT r.slug, greatest(r."publishedAt", r."updatedAt") AS "changedAt" FROM "Article" r
  WHERE ${PUBLISHED} ORDER BY r."publishedAt", r.id LIMIT ${SITEMAP_PART} OFFSET ${(part - 1) * SITEMAP_PART}`;
