// What editors see of articles: all of them, with what readers do not see yet.
import type { Sized } from "#domain/media/addresses.ts";
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";
import { AUTHOR_NAME, type TopicName } from "../card.ts";
import { type ArticleState, STAFF, stateOf } from "../policy.ts";
import { topicSlugOf } from "../slug.ts";
import type { Version } from "../version.ts";
import { versionOf } from "../writing.ts";

export type DeskRow = {
  id: string;
  slug: string;
  /** As the newest revision has it. */
  title: string;
  authorName: string | null;
  state: ArticleState;
  publishedAt: Date | null;
  savedAt: Date;
  /** Saved changes that readers do not see yet. */
  pending: boolean;
  /** Comments that readers can read. */
  commentCount: number;
};

const PAGE_SIZE = 30;
export const STATES = ["all", "draft", "published", "unpublished"] as const;
export type StateFilter = (typeof STATES)[number];

const IN_STATE: Record<StateFilter, Prisma.Sql> = {
  all: Prisma.sql`TRUE`,
  draft: Prisma.sql`r."publishedAt" IS NULL`,
  published: Prisma.sql`r."publishedAt" IS NOT NULL AND r."unpublishedAt" IS NULL`,
  unpublished: Prisma.sql`r."publishedAt" IS NOT NULL AND r."unpublishedAt" IS NOT NULL`,
};

type Asked = { state: StateFilter; words: string; page: number };

/** The last saved first. `words` are looked for in titles; `page` from 1. */
export async function listDeskArticles({
  state,
  words,
  page,
}: Asked): Promise<{ items: DeskRow[]; next: number | null }> {
  const rows = await db().$queryRaw<(Omit<DeskRow, "state"> & { unpublishedAt: Date | null })[]>`
    SELECT r.id, r.slug, coalesce(v.title, r.title) AS title, ${AUTHOR_NAME},
      r."publishedAt", r."unpublishedAt", coalesce(v."savedAt", r."createdAt") AS "savedAt",
      r."publishedAt" IS NOT NULL AND r."unpublishedAt" IS NULL AND r.revision <> r."shownRevision" AS pending,
      coalesce(th."commentCount", 0) AS "commentCount"
    FROM "Article" r JOIN "Account" a ON a.id = r."authorId" LEFT JOIN "Thread" th ON th."articleId" = r.id
    LEFT JOIN "ArticleRevision" v ON v."articleId" = r.id AND v.number = r.revision
    WHERE ${IN_STATE[state]} AND position(lower(${words}) IN lower(coalesce(v.title, r.title))) > 0
    ORDER BY "savedAt" DESC, r.id LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
  const items = rows.slice(0, PAGE_SIZE).map(({ unpublishedAt, ...row }) => ({
    ...row,
    state: stateOf({ publishedAt: row.publishedAt, unpublishedAt }),
  }));
  return { items, next: rows.length > PAGE_SIZE ? page + 1 : null };
}

export type StateCounts = Record<StateFilter, number>;

/** How many articles stand where, of those with these words in their titles. */
export async function countDeskArticles(words: string): Promise<StateCounts> {
  const rows = await db().$queryRaw<StateCounts[]>`
    SELECT count(*)::int AS all, count(*) FILTER (WHERE ${IN_STATE.draft})::int AS draft,
      count(*) FILTER (WHERE ${IN_STATE.published})::int AS published,
      count(*) FILTER (WHERE ${IN_STATE.unpublished})::int AS unpublished
    FROM "Article" r LEFT JOIN "ArticleRevision" v ON v."articleId" = r.id AND v.number = r.revision
    WHERE position(lower(${words}) IN lower(coalesce(v.title, r.title))) > 0`;
  return rows[0] ?? { all: 0, draft: 0, published: 0, unpublished: 0 };
}

const BY = { select: { handle: true, displayName: true } } as const;
const nameOf = (account: { handle: string; displayName: string | null }) => account.displayName ?? account.handle;

export type DeskArticle = {
  id: string;
  slug: string;
  state: ArticleState;
  publishedAt: Date | null;
  revision: number;
  shownRevision: number;
  /** Of the whole article, as imported. */
  credit: string;
  savedAt: Date;
  savedBy: string;
  /** The newest: what the form shows. A correction only while it waits to be shown. */
  version: Version;
};

/** An article in whatever state, with its newest version. */
export async function findDeskArticle(id: string): Promise<DeskArticle | null> {
  const article = await db().article.findUnique({
    where: { id },
    include: {
      author: BY,
      topics: { orderBy: { position: "asc" }, select: { topic: { select: { name: true } } } },
      revisions: { orderBy: { number: "desc" }, take: 1, include: { savedBy: BY } },
    },
  });
  if (!article) return null;
  const [newest] = article.revisions;
  const asItCame = { ...article, topics: article.topics.map(({ topic }) => topic.name) };
  const { slug, publishedAt, revision, shownRevision, credit } = article;
  return {
    ...{ id, slug, publishedAt, revision, shownRevision, credit },
    state: stateOf(article),
    savedAt: newest?.savedAt ?? article.createdAt,
    savedBy: nameOf(newest?.savedBy ?? article.author),
    version: { ...versionOf(newest ?? asItCame, article), ...(revision === shownRevision && { correction: "" }) },
  };
}

export type RevisionRow = { number: number; title: string; savedAt: Date; savedBy: string };

/** More than anybody looks through. */
const REVISIONS_SHOWN = 200;

/** The newest first. */
export async function listRevisions(articleId: string): Promise<RevisionRow[]> {
  const rows = await db().articleRevision.findMany({
    where: { articleId },
    select: { number: true, title: true, savedAt: true, savedBy: BY },
    orderBy: { number: "desc" },
    take: REVISIONS_SHOWN,
  });
  return rows.map((row) => ({ ...row, savedBy: nameOf(row.savedBy) }));
}

export type FormerVersion = RevisionRow & { version: Version };

export async function findRevision(articleId: string, number: number): Promise<FormerVersion | null> {
  const row = await db().articleRevision.findUnique({
    where: { articleId_number: { articleId, number } },
    include: { savedBy: BY, article: { select: { slug: true, authorId: true } } },
  });
  if (!row) return null;
  const { title, savedAt } = row;
  return { number, title, savedAt, savedBy: nameOf(row.savedBy), version: versionOf(row, row.article) };
}

export type Signature = { id: string; name: string; handle: string };

/** Whom an article may name as its author: staff, and whoever it names now. */
export async function listSignatures(presentId: string): Promise<Signature[]> {
  const rows = await db().account.findMany({
    where: { OR: [{ id: presentId }, { role: { in: [...STAFF] }, deletedAt: null }] },
    select: { id: true, handle: true, displayName: true },
    orderBy: { handleKey: "asc" },
  });
  return rows.map((row) => ({ id: row.id, handle: row.handle, name: nameOf(row) }));
}

/** Enough for a list of suggestions. */
const TOPICS_SUGGESTED = 200;

export async function listTopicNames(): Promise<string[]> {
  const rows = await db().topic.findMany({ select: { name: true }, orderBy: { name: "asc" }, take: TOPICS_SUGGESTED });
  return rows.map((row) => row.name);
}

/** What a version names beside its words, as readers will see it: who wrote it, the lead picture, the topics under their known names. */
export async function findParts(
  version: Version,
): Promise<{ author: Signature | null; lead: Sized | null; topics: TopicName[] }> {
  const wanted = version.topics.map((name) => ({ slug: topicSlugOf(name), name }));
  const [author, lead, known] = await Promise.all([
    db().account.findUnique({ where: { id: version.authorId }, select: { id: true, handle: true, displayName: true } }),
    version.leadImageId
      ? db().upload.findUnique({
          where: { id: version.leadImageId },
          select: { id: true, width: true, height: true, widths: true },
        })
      : null,
    db().topic.findMany({
      where: { slug: { in: wanted.map((topic) => topic.slug) } },
      select: { slug: true, name: true },
    }),
  ]);
  const nameFor = new Map(known.map((topic) => [topic.slug, topic.name]));
  return {
    author: author && { id: author.id, handle: author.handle, name: nameOf(author) },
    lead,
    topics: wanted.map(({ slug, name }) => ({ slug, name: nameFor.get(slug) ?? name })),
  };
}
