// The statement that posts a comment: finds its place, writes it, counts it for all above and records its event, in one go.
import type { DomainEvent } from "#domain/events.ts";
import { type Count, counting, type hitsOf } from "#domain/limits/commands.ts";
import { recording } from "#domain/record.ts";
import { PREPARED } from "#lib/prepared.ts";
import { Prisma } from "#prisma/client/client.ts";
import type { Kept } from "./drafts/kept.ts";
import { sentDrafts } from "./drafts/sent.ts";
import { BASE, DIGITS, MAX_DEPTH, MAX_PATH } from "./path.ts";
import { boostSql } from "./ranking.ts";

export type NewComment = {
  articleId: string;
  id: string;
  /** null for a root. */
  parentId: string | null;
  authorId: string;
  subject: string;
  body: string;
  html: string;
  text: string;
  renderer: number;
  formKey: string | null;
  /** What the form says of its drafts. */
  kept: Kept | null;
  /** The article's revision that its writer had before him; null where that is not known. */
  about: number | null;
  textHash: string;
  createdAt: Date;
  /** Where there is no key: the same words by the same author in the same place since then are the same comment. */
  sameSince: Date;
};

/** Where a comment stands; none when it may not stand there, or stands there already. */
export type Placed = {
  slug: string;
  path: string;
  depth: number;
  articleRevision: number;
  /** Which readers see now. */
  shownRevision: number;
  seq: number;
};

/** What the statement with a count in it gives: the rows for hitsOf, and where the comment stands, if it does. */
export type Tried = { tries: Parameters<typeof hitsOf>[1] } & (Placed | { seq: null });

const POWERS = Prisma.join(Array.from({ length: 6 }, (_, n) => Prisma.sql`(${BASE ** n}::int)`));

/** As label() of path.ts, for any number that PostgreSQL's integer holds. */
export const labelSql = (n: Prisma.Sql) => Prisma.sql`
  (SELECT count(*) || string_agg(substr(${DIGITS}, ${n} / power % ${BASE}::int + 1, 1), '' ORDER BY power DESC)
   FROM (VALUES ${POWERS}) AS digit(power) WHERE power <= greatest(${n}, 1))`;

/**
 * Why one statement is exact where many wait (READ COMMITTED). Its steps see the database as it was when it began, which may be before
 * others wrote. But whoever changes a discussion holds its Thread's row until his commit, and this statement does nothing before it holds
 * that row too. What it takes from rows that others have changed meanwhile it reads from their newest version: locking a row gives that
 * (`locked`, `parent`), so does an UPDATE ("commentCount" + 1), and count_above and said_before look with eyes of their own. Of an
 * author's keys the unique index knows the newest. Each step reads the one before it, so that they happen in this order: the thread, its
 * comments, the stream of events. Every command locks in that order; none waits in a circle.
 */
export const posting = (comment: NewComment): Prisma.Sql => Prisma.sql`${PREPARED}
  WITH ${steps(comment, Prisma.sql`TRUE`)}
  ${PLACED}`;

/**
 * The same for people who may write only so much: counts first, posts where all is within its limits, and tells the counts whatever comes of
 * it. Whose counts wait for another's comes after him in the discussion too, which is always locked later.
 */
export const postingWithin = (comment: NewComment, counts: readonly Count[]): Prisma.Sql => Prisma.sql`${PREPARED}
  WITH ${counting(counts, comment.createdAt)}, ${steps(comment, Prisma.sql`(SELECT ok FROM within)`)}
  SELECT (SELECT jsonb_agg(tries) FROM tries) AS tries, placed.*
  FROM (SELECT) AS always LEFT JOIN (${PLACED}) AS placed ON TRUE`;

const PLACED = Prisma.sql`
  SELECT place.slug, place.path, place.depth, place."articleRevision", place."shownRevision", recorded.seq FROM place, recorded`;

const steps = (comment: NewComment, mayBegin: Prisma.Sql): Prisma.Sql => {
  const { articleId, id, parentId, authorId, textHash, createdAt } = comment;
  const isNew = comment.formKey
    ? Prisma.sql`TRUE`
    : Prisma.sql`NOT said_before(${articleId}, ${parentId}, ${authorId}, ${textHash}, ${comment.sameSince})`;
  const event: DomainEvent = { type: "comment.posted", articleId, payload: { commentId: id, parentId } };
  return Prisma.sql`
    locked AS (
      SELECT a.slug, a."publishedAt", a."shownRevision", ${revisionRead(comment)} AS "articleRevision", t."rootsMade"
      FROM "Thread" t JOIN "Article" a ON a.id = t."articleId"
      WHERE ${mayBegin} AND t."articleId" = ${articleId} AND t."closedAt" IS NULL AND a."publishedAt" IS NOT NULL AND a."unpublishedAt" IS NULL
      FOR NO KEY UPDATE OF t
    ), begun AS (
      SELECT * FROM locked WHERE ${isNew}
    ), ${parentId === null ? asRoot(id) : asReply(articleId, parentId, comment.formKey)}, written AS (
      ${insertion(comment)}
    ), counted AS (
      SELECT count_above(${articleId}, ${parentId}, 1, 1) FROM written
    ), thread AS (
      UPDATE "Thread" t SET "commentCount" = t."commentCount" + 1, "rootsMade" = t."rootsMade" + ${parentId === null ? 1 : 0}::int,
        "lastCommentAt" = ${createdAt}
      FROM written WHERE t."articleId" = ${articleId} RETURNING t."articleId"
    ), released AS (
      DELETE FROM "HeldComment" h USING written WHERE h."articleId" = ${articleId} AND h."formKey" = ${comment.formKey}
    ), sent AS (
      ${sentDrafts(comment)}
    ), complete AS (
      SELECT written.path FROM written, (SELECT count(*) FROM counted) AS everyone_above, (SELECT count(*) FROM thread) AS the_thread
    ), ${recording(authorId, event, createdAt, Prisma.sql`complete`)}`;
};

/** Of those that readers have seen the one that was on the page, which may be older than the one they see now. */
const revisionRead = ({ articleId, about }: NewComment) =>
  about === null
    ? Prisma.sql`a."shownRevision"`
    : Prisma.sql`CASE WHEN ${about}::int >= a."shownRevision" THEN a."shownRevision" ELSE coalesce((
        SELECT max(r.number) FROM "ArticleRevision" r
        WHERE r."articleId" = ${articleId} AND r.number <= ${about}::int AND r."shownAt" IS NOT NULL), a."shownRevision") END`;

const asRoot = (id: string) => Prisma.sql`
  place AS (
    SELECT slug, "publishedAt", "shownRevision", "articleRevision", ${id} AS "rootId", 0 AS depth, ${labelSql(Prisma.sql`"rootsMade"`)} AS path FROM begun
  )`;

/**
 * Replies to what was withdrawn in the meantime stand under its tombstone; to what was hidden, nowhere; to what was joined, elsewhere. What
 * the form's other button has put behind the parent already is no reply too.
 */
const asReply = (articleId: string, parentId: string, formKey: string | null) => Prisma.sql`
  parent AS (
    SELECT p.path, p.depth, p."rootId", p."repliesMade" FROM begun, "Comment" p
    WHERE p."articleId" = ${articleId} AND p.id = ${parentId} AND p."hiddenAt" IS NULL AND p."joinedInto" IS NULL
      AND p.depth < ${MAX_DEPTH}::int AND (p."spentKeys" = '{}' OR NOT p."spentKeys" @> ARRAY[${formKey}]::text[])
    FOR NO KEY UPDATE OF p
  ), tried AS (
    SELECT slug, "publishedAt", "shownRevision", "articleRevision", "rootId", depth + 1 AS depth, path || ${labelSql(Prisma.sql`"repliesMade"`)} AS path FROM begun, parent
  ), place AS (
    SELECT * FROM tried WHERE octet_length(path) <= ${MAX_PATH}::int
  )`;

function insertion(comment: NewComment): Prisma.Sql {
  const { articleId, id, parentId, authorId, subject, body, html, text, renderer, formKey, textHash, createdAt } =
    comment;
  return Prisma.sql`
    INSERT INTO "Comment" ("articleId", id, "parentId", "rootId", depth, "parentDepth", path, boost, "authorId",
      subject, body, "bodyHtml", "bodyText", "bodyRenderer", "formKey", "textHash", "createdAt", "articleRevision")
    SELECT ${articleId}, ${id}, ${parentId}, "rootId", depth, nullif(depth - 1, -1), path,
      ${boostSql(Prisma.sql`${createdAt}::timestamptz`, Prisma.sql`"publishedAt"`)}, ${authorId},
      ${subject}, ${body}, ${html}, ${text}, ${renderer}::int, ${formKey}, ${textHash}, ${createdAt}, "articleRevision"
    FROM place
    ON CONFLICT ("articleId", "authorId", "formKey") DO NOTHING
    RETURNING path`;
}
