// Reads for those who follow a discussion: what happened since an event, and single comments as they are to be shown. One statement each.
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";
import { type Changes, changesOf, type Happening, RELOAD } from "../changes.ts";
import { COLUMNS } from "../queries.ts";
import type { CommentRow } from "../thread.ts";

/** Events told of at once. Who is further behind than that loads the page anew, which costs less than to mend it. */
export const MOST_EVENTS = 200;

export type Followed = {
  changes: Changes;
  /** Number of the newest event; above `changes.seq` where more has happened than was read. */
  last: number;
  /** Readable comments of the discussion. */
  count: number;
};

type Row = { last: number; count: number } & { [Name in keyof Happening]: Happening[Name] | null };

/**
 * What happened in an article after event `after`; null when readers cannot open the article. Events are numbered in the order in which
 * their transactions commit (domain/record.ts), so whoever asks after the last number he was told misses none.
 */
export async function findChanges(articleId: string, after: number): Promise<Followed | null> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT coalesce(s."lastSeq", 0) AS last, t."commentCount" AS count, e.seq, e.type, c.id AS "commentId", c."parentId", a.handle AS by,
      greatest(c.score, 0) + c.recommendations AS recommendations, c."withdrawnAt", c."hiddenAt"
    FROM "Article" r JOIN "Thread" t ON t."articleId" = r.id
      LEFT JOIN "EventStream" s ON s."articleId" = r.id
      LEFT JOIN LATERAL (
        SELECT seq, type, payload FROM "Event" WHERE "articleId" = r.id AND seq > ${after} ORDER BY seq LIMIT ${MOST_EVENTS}
      ) e ON TRUE
      LEFT JOIN "Comment" c ON c."articleId" = r.id AND c.id = e.payload->>'commentId'
      LEFT JOIN "Account" a ON a.id = c."authorId" AND a."deletedAt" IS NULL
    WHERE r.id = ${articleId} AND r."publishedAt" IS NOT NULL AND r."unpublishedAt" IS NULL
    ORDER BY e.seq`;
  const [first] = rows;
  if (!first) return null;
  const { last, count } = first;
  // A number from before the database was put back to an older state, or one that nobody gave.
  if (after > last) return { changes: RELOAD, last, count };
  const events = rows.filter((row): row is Row & Happening => row.seq !== null);
  return { changes: changesOf(count, events.at(-1)?.seq ?? last, events), last, count };
}

/** What the markup of comments must know of their article. */
export type Ground = { slug: string; authorHandle: string; closedAt: Date | null; shownRevision: number };

/** An article that readers can open. */
export async function findGround(articleId: string): Promise<Ground | null> {
  const rows = await db().$queryRaw<Ground[]>`
    SELECT r.slug, w.handle AS "authorHandle", t."closedAt", r."shownRevision" FROM "Article" r
    JOIN "Thread" t ON t."articleId" = r.id JOIN "Account" w ON w.id = r."authorId"
    WHERE r.id = ${articleId} AND r."publishedAt" IS NOT NULL AND r."unpublishedAt" IS NULL`;
  return rows[0] ?? null;
}

/** As the site's settings (domain/site/queries.ts): a byline changes as rarely. */
const BYLINE_KEPT_MS = 5_000;
/** More articles than people write beneath in that time. */
const MOST_BYLINES = 1_000;
const bylines = new Map<string, { handle: string; until: number }>();

/** The handle of an article's author, which marks his comments, known for some seconds: to show a new one costs no query. "" for none. */
export async function getByline(articleId: string, now = Date.now()): Promise<string> {
  const kept = bylines.get(articleId);
  if (kept && now < kept.until) return kept.handle;
  const handle = (await findGround(articleId))?.authorHandle ?? "";
  if (bylines.size >= MOST_BYLINES) bylines.clear();
  bylines.set(articleId, { handle, until: now + BYLINE_KEPT_MS });
  return handle;
}

/** Whom a comment answers; no name where nobody can read that, or where it is not known any more. */
export type Answered = { parentName: string | null; parentGone: boolean };
export type Single = CommentRow & Answered;

const ANSWERED = Prisma.sql`coalesce(pa."displayName", pa.handle) AS "parentName",
  coalesce(p."withdrawnAt" IS NOT NULL OR p."hiddenAt" IS NOT NULL, false) AS "parentGone"`;

/** Those of the ids that the article has, in the order of the conversation. */
export async function listSingles(articleId: string, ids: string[]): Promise<Single[]> {
  if (ids.length === 0) return [];
  return db().$queryRaw<Single[]>`
    SELECT ${COLUMNS}, ${ANSWERED} FROM "Comment" c LEFT JOIN "Account" a ON a.id = c."authorId" AND a."deletedAt" IS NULL
      LEFT JOIN "Comment" p ON p."articleId" = c."articleId" AND p.id = c."parentId"
      LEFT JOIN "Account" pa ON pa.id = p."authorId" AND pa."deletedAt" IS NULL
    WHERE c."articleId" = ${articleId} AND c.id IN (${Prisma.join(ids)}) ORDER BY c.path`;
}

/** Whom a reply to this comment answers. */
export async function findAnswered(articleId: string, parentId: string): Promise<Answered> {
  const rows = await db().$queryRaw<Answered[]>`
    SELECT ${ANSWERED} FROM "Comment" p LEFT JOIN "Account" pa ON pa.id = p."authorId" AND pa."deletedAt" IS NULL
    WHERE p."articleId" = ${articleId} AND p.id = ${parentId}`;
  return rows[0] ?? { parentName: null, parentGone: true };
}
