// The recommendations of somebody who has left and wished to leave nothing behind.
import { rankSql } from "#domain/comments/ranking.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";

/** Votes found at once. */
const AT_ONCE = 100;

/** Takes all of them back, each with its event. Throws the signal's reason when it aborts; safe to begin again. */
export async function takeBackAllOf(accountId: string, now: Date, signal: AbortSignal): Promise<void> {
  for (;;) {
    const left = await db().vote.findMany({
      where: { accountId },
      select: { articleId: true, commentId: true },
      take: AT_ONCE,
    });
    for (const { articleId, commentId } of left) {
      signal.throwIfAborted();
      await takeBack(accountId, articleId, commentId, now);
    }
    if (left.length < AT_ONCE) return;
  }
}

/** The comment's row first, as with any vote (commands.ts). */
async function takeBack(accountId: string, articleId: string, commentId: string, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Comment" WHERE "articleId" = ${articleId} AND id = ${commentId} FOR NO KEY UPDATE`;
    const gone = await tx.vote.deleteMany({ where: { articleId, commentId, accountId } });
    if (gone.count === 0) return;
    await tx.$executeRaw`
      UPDATE "Comment" c SET recommendations = c.recommendations - 1,
        rank = ${rankSql(Prisma.sql`(greatest(c.score, 0) + c.recommendations - 1)`, Prisma.sql`c.boost`)}
      WHERE c."articleId" = ${articleId} AND c.id = ${commentId}`;
    await record(tx, accountId, { type: "comment.unrecommended", articleId, payload: { commentId } }, now);
  });
}
