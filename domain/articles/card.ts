// What a list shows of an article, and the piece of SQL that reads it. No rules of its own beyond what readers may see.
import { Prisma } from "#prisma/client/client.ts";

export type Picture = {
  id: string;
  /** Of the picture as stored, in pixels. */
  width: number;
  height: number;
  /** The widths there are files of, ascending. */
  widths: number[];
  alt: string;
  caption: string;
  credit: string;
};

export type TopicName = { slug: string; name: string };

export type ArticleCard = {
  id: string;
  slug: string;
  title: string;
  dek: string;
  /** Null when whoever wrote it has gone from here. */
  authorHandle: string | null;
  authorName: string | null;
  publishedAt: Date;
  readingMinutes: number;
  commentCount: number;
  topics: TopicName[];
  lead: Picture | null;
};

/** Articles that readers can open; for an article called `r`. */
export const PUBLISHED = Prisma.sql`r."publishedAt" IS NOT NULL AND r."unpublishedAt" IS NULL`;

/** The topics of `r` in the order in which the editor named them. */
const TOPICS = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name) ORDER BY rt.position)
  FROM "ArticleTopic" rt JOIN "Topic" t ON t.id = rt."topicId" WHERE rt."articleId" = r.id
), '[]')`;

const LEAD = Prisma.sql`CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object(
  'id', u.id, 'width', u.width, 'height', u.height, 'widths', u.widths,
  'alt', r."leadAlt", 'caption', r."leadCaption", 'credit', r."leadCredit") END`;

/** How the author, "Account" a, is called; nothing of whoever has gone from here: the article stands under the publication's name alone. */
export const AUTHOR_NAME = Prisma.sql`
  CASE WHEN a."deletedAt" IS NULL THEN coalesce(a."displayName", a.handle) END AS "authorName"`;

export const CARD = Prisma.sql`
  r.id, r.slug, r.title, r.dek, CASE WHEN a."deletedAt" IS NULL THEN a.handle END AS "authorHandle", ${AUTHOR_NAME},
  r."publishedAt", r."readingMinutes", coalesce(th."commentCount", 0) AS "commentCount",
  ${TOPICS} AS topics, ${LEAD} AS lead`;

/** What CARD needs beside "Article" r. */
export const JOINS = Prisma.sql`
  JOIN "Account" a ON a.id = r."authorId"
  LEFT JOIN "Upload" u ON u.id = r."leadImageId"
  LEFT JOIN "Thread" th ON th."articleId" = r.id`;
