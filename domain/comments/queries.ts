// Reads of a discussion. Each is one statement, and none reads more of the thread than its page shows.

import { db } from "#lib/db.ts";
import { PREPARED } from "#lib/prepared.ts";
import { Prisma } from "#prisma/client/client.ts";
import { htmlsOf, lastWrittenAt, readAdditions, wholeOf } from "./additions/addition.ts";
import { findAnswered } from "./lock.ts";
import { ancestorPaths } from "./path.ts";
import { type Cursor, type Edge, type Order, type Place, readEdge, writeEdge } from "./place.ts";
import type { CommentRow } from "./thread.ts";

/** Comments on a page at most: about what a reader takes in before he decides to go on, and what with an article of a thousand words weighs 22 kB. */
export const PAGE_SIZE = 44;
/** The most that one branch may take of a page while others wait, so that one quarrel cannot fill it. */
export const BRANCH_SHARE = 25;
/** Ancestors shown above a permalink's comment: enough to know what it answers. */
export const ANCESTORS_SHOWN = 8;

/** What a CommentRow is made of, read from "Comment" c and "Account" a. */
export const COLUMNS = Prisma.sql`
  c.id, c."parentId", c.depth, c.path, c.subject, c."bodyHtml", c."bodyText", c.additions, c."changedAt", a.handle AS "authorHandle",
  coalesce(a."displayName", a.handle) AS "authorName", coalesce(a.role <> 'reader', false) AS "byStaff",
  c."branchCount", c."replyCount", c.revision, c."articleRevision",
  greatest(c.score, 0) + c.recommendations AS recommendations, c."createdAt", c."editedAt", c."withdrawnAt", c."hiddenAt"`;

// A comment that nobody can read is left out unless it holds up replies, or came in already withdrawn by somebody unknown: what an
// imported discussion held is shown whole.
export const SHOWN = Prisma.sql`(("withdrawnAt" IS NULL AND "hiddenAt" IS NULL) OR "branchCount" > 0
  OR ("withdrawnAt" IS NOT NULL AND "hiddenAt" IS NULL AND "authorId" IS NULL))`;

export type BranchPage = {
  rows: CommentRow[];
  /** Cursors (place.ts): the first and the last top comment here, where there are more before or after. */
  previous: string | null;
  next: string | null;
};

type PageRequest = Place & {
  articleId: string;
  /** The comment whose replies are the page's top comments; null for the whole discussion. */
  parentId: string | null;
};

type Found = CommentRow & { top: string; rank: number; more: boolean; beside: boolean };

/**
 * One page of branches: the next top comments by keyset, each with the beginning of its branch in the order of the conversation,
 * until PAGE_SIZE is full. Reads at most PAGE_SIZE tops and as many rows of branches as it shows.
 */
export async function listBranches({ articleId, parentId, order, cursor }: PageRequest): Promise<BranchPage> {
  const text = cursor === null ? "" : "after" in cursor ? cursor.after : cursor.before;
  const edge = readEdge(order, text);
  const way = wayThrough(order, cursor !== null && "before" in cursor);
  const siblings = Prisma.sql`"articleId" = ${articleId} AND
    ${parentId === null ? Prisma.sql`"parentId" IS NULL` : Prisma.sql`"parentId" = ${parentId}`} AND ${SHOWN}`;
  const [beyond, beside] = edge
    ? [
        Prisma.sql`AND ${way.beyond(edge)}`,
        // In order, not by EXISTS: that would take it for a matter of luck and look through the table from its beginning.
        Prisma.sql`(SELECT true FROM "Comment" WHERE ${siblings} AND ${way.upTo(edge)}
          ORDER BY "parentId" ${way.direction}, ${way.inTurn} LIMIT 1) IS NOT NULL`,
      ]
    : [Prisma.empty, Prisma.sql`false`];

  const found = await db().$queryRaw<Found[]>`${PREPARED}
    WITH tops AS (
      SELECT path, rank, "branchCount" FROM "Comment" WHERE ${siblings} ${beyond}
      ORDER BY "parentId" ${way.direction}, ${way.inTurn} LIMIT ${PAGE_SIZE + 1}
    ), share AS (
      SELECT greatest(${BRANCH_SHARE}::int, ${PAGE_SIZE}::int / greatest(count(*), 1)::int) AS size FROM tops
    ), filling AS (
      SELECT path, rank, row_number() OVER w AS n, sum(least("branchCount" + 1, size)) OVER w AS filled
      FROM tops, share WINDOW w AS (ORDER BY ${way.inTurn})
    ), page AS (
      SELECT path, rank, n FROM filling WHERE n = 1 OR filled <= ${PAGE_SIZE}
    )
    SELECT ${COLUMNS}, page.path AS top, page.rank, (SELECT count(*) FROM tops) > (SELECT count(*) FROM page) AS more,
      ${beside} AS beside
    FROM page, share, LATERAL (
      SELECT * FROM "Comment"
      WHERE "articleId" = ${articleId} AND path >= page.path AND path < (page.path || '~') AND ${SHOWN}
      ORDER BY path LIMIT share.size
    ) c LEFT JOIN "Account" a ON a.id = c."authorId" AND a."deletedAt" IS NULL
    ORDER BY page.n, c.path`;
  return pageOf(order, cursor, found);
}

// The tops are ordered by "parentId" too, though it is the same for all of them: only so does PostgreSQL read them in the order of the
// index where it is null, instead of sorting every root of the thread.
function wayThrough(order: Order, backwards: boolean) {
  const ascending = (order === "newest") === backwards;
  const direction = Prisma.raw(ascending ? "ASC" : "DESC");
  const [beyond, upTo] = ascending ? [Prisma.raw(">"), Prisma.raw("<=")] : [Prisma.raw("<"), Prisma.raw(">=")];
  const isBest = order === "best";
  const key = isBest ? Prisma.sql`(rank, path)` : Prisma.sql`path`;
  const place = ({ rank, path }: Edge) => (isBest ? Prisma.sql`(${rank}::float8, ${path})` : Prisma.sql`${path}`);
  return {
    inTurn: isBest ? Prisma.sql`rank ${direction}, path ${direction}` : Prisma.sql`path ${direction}`,
    direction,
    beyond: (edge: Edge) => Prisma.sql`${key} ${beyond} ${place(edge)}`,
    upTo: (edge: Edge) => Prisma.sql`${key} ${upTo} ${place(edge)}`,
  };
}

/** The rows in the order to show, whichever way they were read, and the ways on from there. */
function pageOf(order: Order, cursor: Cursor, found: Found[]): BranchPage {
  const backwards = cursor !== null && "before" in cursor;
  const tops = found.filter((row) => row.path === row.top);
  const shown = backwards ? tops.toReversed() : tops;
  const rows = backwards ? shown.flatMap(({ top }) => found.filter((row) => row.top === top)) : found;
  const [first, last] = [shown[0], shown.at(-1)];
  const { more = false, beside = false } = found[0] ?? {};
  const [hasPrevious, hasNext] = backwards ? [more, beside] : [beside, more];
  return {
    rows: rows.map(({ top: _top, rank: _rank, more: _more, beside: _beside, ...row }) => row),
    previous: hasPrevious && first ? writeEdge(order, first) : null,
    next: hasNext && last ? writeEdge(order, last) : null,
  };
}

/** One comment whatever its state, and which other it has become a part of; null when the article has none of this id. */
export async function findComment(articleId: string, id: string) {
  const rows = await db().$queryRaw<(CommentRow & { joinedInto: string | null })[]>`
    SELECT ${COLUMNS}, c."joinedInto" FROM "Comment" c LEFT JOIN "Account" a ON a.id = c."authorId" AND a."deletedAt" IS NULL
    WHERE c."articleId" = ${articleId} AND c.id = ${id}`;
  return rows[0] ?? null;
}

/** The nearest ancestors of a path, the highest first; at most ANCESTORS_SHOWN. */
export async function listAncestors(articleId: string, path: string): Promise<CommentRow[]> {
  const paths = ancestorPaths(path).slice(-ANCESTORS_SHOWN);
  if (paths.length === 0) return [];
  return db().$queryRaw<CommentRow[]>`
    SELECT ${COLUMNS} FROM "Comment" c LEFT JOIN "Account" a ON a.id = c."authorId" AND a."deletedAt" IS NULL
    WHERE c."articleId" = ${articleId} AND c.path IN (${Prisma.join(paths)}) ORDER BY c.path`;
}

export type OwnComment = {
  id: string;
  articleId: string;
  slug: string;
  articleTitle: string;
  subject: string;
  bodyText: string;
  createdAt: Date;
};

/** What one person wrote and everybody can read, newest first. */
export async function listByAuthor(authorId: string, cursor: { at: Date; id: string } | null, limit = 20) {
  const beyond = cursor ? Prisma.sql`AND (c."createdAt", c.id) < (${cursor.at}, ${cursor.id})` : Prisma.empty;
  const rows = await db().$queryRaw<OwnComment[]>`
    SELECT c.id, c."articleId", r.slug, r.title AS "articleTitle", c.subject, c."bodyText", c."createdAt"
    FROM "Comment" c JOIN "Article" r ON r.id = c."articleId"
    WHERE c."authorId" = ${authorId} AND c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL
      AND r."publishedAt" IS NOT NULL AND r."unpublishedAt" IS NULL ${beyond}
    ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? { at: last.createdAt, id: last.id } : null };
}

/** A text that a comment had, or has. */
export type Version = { number: number; subject: string; body: string; bodyHtml: string; writtenAt: Date };

/** On one page: each is shown with what it changed, and finding that out takes time. */
export const TEXTS_SHOWN = 10;

/** `texts`: the newest first. `before`: the one that the last of them took the place of, where there are more. */
export type Texts = { texts: Version[]; before: Version | null };

/** The texts a comment had, each whole: the present one and those before it, or those before the one of this number. Only of readable comments. */
export async function listRevisions(articleId: string, commentId: string, below?: number): Promise<Texts | null> {
  const revisions = {
    where: below === undefined ? {} : { number: { lt: below } },
    orderBy: { number: "desc" as const },
    take: TEXTS_SHOWN + 1,
  };
  const comment = await db().comment.findFirst({
    where: { articleId, id: commentId, withdrawnAt: null, hiddenAt: null },
    include: { revisions },
  });
  if (!comment) return null;
  const additions = readAdditions(comment.additions);
  const present = {
    number: comment.revision,
    subject: comment.subject,
    body: wholeOf({ ...comment, additions }),
    bodyHtml: htmlsOf({ ...comment, additions }).join("\n"),
    writtenAt: lastWrittenAt({ ...comment, additions }),
  };
  const past = comment.revisions.map(({ number, subject, body, bodyHtml, writtenAt }) => ({
    ...{ number, subject, body, bodyHtml, writtenAt },
  }));
  const all: Version[] = below === undefined ? [present, ...past] : past;
  return { texts: all.slice(0, TEXTS_SHOWN), before: all[TEXTS_SHOWN] ?? null };
}

/** A comment as its author wrote it, and what decides what he may do with it. */
export async function findForEditing(articleId: string, commentId: string) {
  const comment = await db().comment.findUnique({
    where: { articleId_id: { articleId, id: commentId } },
    select: {
      ...{ id: true, authorId: true, subject: true, body: true, additions: true, revision: true, createdAt: true },
      ...{ withdrawnAt: true, withdrawnById: true, hiddenAt: true, joinedInto: true },
    },
  });
  if (!comment) return null;
  const isAnswered = await findAnswered(db(), articleId, commentId);
  return { ...comment, additions: readAdditions(comment.additions), isAnswered };
}
