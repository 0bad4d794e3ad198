// What somebody wrote who has left: taken out of sight where he wished so, and its words forgotten wherever nobody can read them. Each comment
// is a transaction of its own with its event, so that search, feeds and open pages follow as with any other.
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";

/** Comments found at once. */
const AT_ONCE = 100;

const NO_WORDS = {
  ...{ subject: "", body: "", bodyHtml: "", bodyText: "", additions: [] },
  ...{ formKey: null, spentKeys: [], textHash: "" },
};

/** Withdraws all that he wrote. Throws the signal's reason when it aborts; safe to begin again. */
export async function withdrawAllOf(accountId: string, now: Date, signal: AbortSignal): Promise<void> {
  for (;;) {
    const left = await db().comment.findMany({
      where: { authorId: accountId, withdrawnAt: null },
      select: { articleId: true, id: true },
      take: AT_ONCE,
    });
    for (const { articleId, id } of left) {
      signal.throwIfAborted();
      await withdrawOne(accountId, articleId, id, now);
    }
    if (left.length < AT_ONCE) return;
  }
}

/** Also beneath an article that readers cannot open: it may come back. */
async function withdrawOne(accountId: string, articleId: string, commentId: string, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Thread" WHERE "articleId" = ${articleId} FOR NO KEY UPDATE`;
    const comment = await tx.comment.findUnique({
      where: { articleId_id: { articleId, id: commentId }, authorId: accountId, withdrawnAt: null },
      select: { parentId: true, hiddenAt: true },
    });
    if (!comment) return;
    await tx.comment.update({
      where: { articleId_id: { articleId, id: commentId } },
      data: { withdrawnAt: now, withdrawnById: accountId },
      select: { id: true },
    });
    // One that was hidden counts no more already.
    if (!comment.hiddenAt) {
      await tx.$queryRaw`SELECT count_above(${articleId}, ${comment.parentId}, -1, 0)`;
      await tx.$executeRaw`UPDATE "Thread" SET "commentCount" = "commentCount" - 1 WHERE "articleId" = ${articleId}`;
    }
    await record(tx, accountId, { type: "comment.withdrawn", articleId, payload: { commentId } }, now);
  });
}

/** Forgets the words of what he withdrew, those they had before too. What others were joined to keeps its address. */
export async function eraseWithdrawnOf(accountId: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const left = await db().comment.findMany({
      where: { authorId: accountId, withdrawnAt: { not: null }, NOT: { body: "" } },
      select: { articleId: true, id: true },
      take: AT_ONCE,
    });
    for (const { articleId, id } of left) {
      signal.throwIfAborted();
      await db().$transaction(async (tx) => {
        await tx.commentRevision.deleteMany({ where: { articleId, commentId: id } });
        await tx.comment.update({ where: { articleId_id: { articleId, id } }, data: NO_WORDS, select: { id: true } });
      });
    }
    if (left.length < AT_ONCE) return;
  }
}
