// What every command in a discussion does first: it takes the thread's row, so that within one article commands follow one another.
import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { Prisma } from "#prisma/client/client.ts";

/** Locks the article's discussion until the transaction ends; gives the article's address. Refuses what nobody can read. */
export async function lockThread(tx: Tx, articleId: string): Promise<{ slug: string; closedAt: Date | null }> {
  const rows = await tx.$queryRaw<{ slug: string; closedAt: Date | null }[]>`
    SELECT a.slug, t."closedAt" FROM "Thread" t JOIN "Article" a ON a.id = t."articleId"
    WHERE t."articleId" = ${articleId} AND a."publishedAt" IS NOT NULL AND a."unpublishedAt" IS NULL FOR NO KEY UPDATE OF t`;
  if (!rows[0]) throw new Refusal("not-found");
  return rows[0];
}

/**
 * Whether somebody else has answered the comment `c`, or what answers it. What counts is what can be read: an answer that is gone can
 * not be made to look foolish any more.
 */
export const IS_ANSWERED = Prisma.sql`EXISTS (
  SELECT FROM "Comment" b WHERE b."articleId" = c."articleId" AND b.path > c.path AND b.path < (c.path || '~')
    AND b."authorId" IS DISTINCT FROM c."authorId" AND b."withdrawnAt" IS NULL AND b."hiddenAt" IS NULL)`;

/** The same of one comment. */
export async function findAnswered(tx: Pick<Tx, "$queryRaw">, articleId: string, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ isAnswered: boolean }[]>`
    SELECT ${IS_ANSWERED} AS "isAnswered" FROM "Comment" c WHERE c."articleId" = ${articleId} AND c.id = ${id}`;
  return rows[0]?.isAnswered ?? false;
}
