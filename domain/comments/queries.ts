// Reads of a discussion. Each is one statement, and none reads more of the thread than its page shows.

import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";
import { ancestorPaths } from "./path.ts";
import type { CommentRow } from "./thread.ts";

/** Comments on a page: about what a reader takes in before he decides to go on. */
export const PAGE_SIZE = 50;
/** The most that one branch may take of a page while others wait, so that one quarrel cannot fill it. */
export const BRANCH_SHARE = 25;
/** Ancestors shown above a permalink's comment: enough to know what it answers. */
export const ANCESTORS_SHOWN = 8;

export const ORDERS = ["oldest", "newest"] as const;
export type Order = (typeof ORDERS)[number];

const COLUMNS = Prisma.sql`
  c.id, c."parentId", c.depth, c.path, c.subject, c."bodyHtml", c."bodyText", a.handle AS "authorHandle",
  coalesce(a."displayName", a.handle) AS "authorName", coalesce(a.role <> 'reader', false) AS "byStaff",
  c."branchCount", c."replyCount", c.revision, c.score, c."createdAt", c."editedAt", c."withdrawnAt", c."hiddenAt"`;

// A comment that nobody can read is left out unless it holds up replies, or came in already withdrawn by somebody unknown: what an
// imported discussion held is shown whole.
const SHOWN = Prisma.sql`(("withdrawnAt" IS NULL AND "hiddenAt" IS NULL) OR "branchCount" > 0
  OR ("withdrawnAt" IS NOT NULL AND "hiddenAt" IS NULL AND "authorId" IS NULL))`;

export type BranchPage = {
  rows: CommentRow[];
  /** Cursors: the path of the first and last top comment here, where there are more before or after. */
  previous: string | null;
  next: string | null;
};

/** Where a page begins: after or before the path of a top comment; null is the beginning. */
export type Cursor = { after: string } | { before: string } | null;

type PageRequest = {
  articleId: string;
  /** The comment whose replies are the page's top comments; null for the whole discussion. */
  parentId: string | null;
  order: Order;
  cursor: Cursor;
};

// The tops are ordered by "parentId" too, though it is the same for all of them: only so does PostgreSQL read them in the order of the
// index where it is null, instead of sorting every root of the thread.
/**
 * One page of branches: the next top comments by keyset on their path, each with the beginning of its branch, until PAGE_SIZE is
 * full. Reads at most PAGE_SIZE tops and as many rows of branches as it shows.
 */
export async function listBranches({ articleId, parentId, order, cursor }: PageRequest): Promise<BranchPage> {
  const backwards = cursor !== null && "before" in cursor;
  const ascending = (order === "oldest") !== backwards;
  const edge = cursor === null ? null : "after" in cursor ? cursor.after : cursor.before;
  const direction = ascending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const beyond =
    edge === null ? Prisma.empty : ascending ? Prisma.sql`AND path > ${edge}` : Prisma.sql`AND path < ${edge}`;
  const siblings = parentId === null ? Prisma.sql`"parentId" IS NULL` : Prisma.sql`"parentId" = ${parentId}`;

  const found = await db().$queryRaw<(CommentRow & { top: string; more: boolean })[]>`
    WITH tops AS (
      SELECT path, "branchCount" FROM "Comment"
      WHERE "articleId" = ${articleId} AND ${siblings} AND ${SHOWN} ${beyond}
      ORDER BY "parentId" ${direction}, path ${direction} LIMIT ${PAGE_SIZE + 1}
    ), share AS (
      SELECT greatest(${BRANCH_SHARE}::int, ${PAGE_SIZE}::int / greatest(count(*), 1)::int) AS size FROM tops
    ), filling AS (
      SELECT path, row_number() OVER w AS n, sum(least("branchCount" + 1, size)) OVER w AS filled
      FROM tops, share WINDOW w AS (ORDER BY path ${direction})
    ), page AS (
      SELECT path, n FROM filling WHERE n = 1 OR filled <= ${PAGE_SIZE}
    )
    SELECT ${COLUMNS}, page.path AS top, (SELECT count(*) FROM tops) > (SELECT count(*) FROM page) AS more
    FROM page, share, LATERAL (
      SELECT * FROM "Comment"
      WHERE "articleId" = ${articleId} AND path >= page.path AND path < (page.path || '~') AND ${SHOWN}
      ORDER BY path LIMIT share.size
    ) c LEFT JOIN "Account" a ON a.id = c."authorId"
    ORDER BY page.n, c.path`;

  const tops = [...new Set(found.map((row) => row.top))];
  const more = found[0]?.more ?? false;
  const rows = backwards ? tops.toReversed().flatMap((top) => found.filter((row) => row.top === top)) : found;
  const [first, last] = backwards ? [tops.at(-1), tops[0]] : [tops[0], tops.at(-1)];
  const hasPrevious = backwards ? more : cursor !== null && (await isAnyBeside(articleId, siblings, edge, !ascending));
  const hasNext = backwards ? true : more;
  return {
    rows: rows.map(({ top: _top, more: _more, ...row }) => row),
    previous: hasPrevious && first ? first : null,
    next: hasNext && last ? last : null,
  };
}

/** Whether a page before this one would show anything: `edge` itself or what lies on its other side. */
async function isAnyBeside(articleId: string, siblings: Prisma.Sql, edge: string | null, ascending: boolean) {
  if (edge === null) return false;
  const side = ascending ? Prisma.sql`path >= ${edge}` : Prisma.sql`path <= ${edge}`;
  const rows = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM "Comment" WHERE "articleId" = ${articleId} AND ${siblings} AND ${SHOWN} AND ${side} LIMIT 1`;
  return rows.length > 0;
}

/** One comment whatever its state; null when the article has none of this id. */
export async function findComment(articleId: string, id: string): Promise<CommentRow | null> {
  const rows = await db().$queryRaw<CommentRow[]>`
    SELECT ${COLUMNS} FROM "Comment" c LEFT JOIN "Account" a ON a.id = c."authorId"
    WHERE c."articleId" = ${articleId} AND c.id = ${id}`;
  return rows[0] ?? null;
}

/** The nearest ancestors of a path, the highest first; at most ANCESTORS_SHOWN. */
export async function listAncestors(articleId: string, path: string): Promise<CommentRow[]> {
  const paths = ancestorPaths(path).slice(-ANCESTORS_SHOWN);
  if (paths.length === 0) return [];
  return db().$queryRaw<CommentRow[]>`
    SELECT ${COLUMNS} FROM "Comment" c LEFT JOIN "Account" a ON a.id = c."authorId"
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

/** The texts a comment had, oldest first, the present one last. Only of readable comments. */
export async function listRevisions(articleId: string, commentId: string) {
  const comment = await db().comment.findFirst({
    where: { articleId, id: commentId, withdrawnAt: null, hiddenAt: null },
    select: {
      subject: true,
      bodyHtml: true,
      createdAt: true,
      editedAt: true,
      revision: true,
      revisions: { orderBy: { number: "asc" } },
    },
  });
  if (!comment) return null;
  const present = {
    number: comment.revision,
    subject: comment.subject,
    bodyHtml: comment.bodyHtml,
    writtenAt: comment.editedAt ?? comment.createdAt,
  };
  return [
    ...comment.revisions.map(({ number, subject, bodyHtml, writtenAt }) => ({ number, subject, bodyHtml, writtenAt })),
    present,
  ];
}

/** The Markdown of a comment, for the one who may edit it. */
export async function findForEditing(articleId: string, commentId: string) {
  return db().comment.findUnique({
    where: { articleId_id: { articleId, id: commentId } },
    select: { id: true, authorId: true, subject: true, body: true, revision: true, withdrawnAt: true, hiddenAt: true },
  });
}
