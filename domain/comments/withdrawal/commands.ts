// Taking back a withdrawal, as long as the moment lasts. Counts go up again by what they went down.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import type { Changed } from "../commands.ts";
import { lockThread } from "../lock.ts";
import { canRestore, isUndoOpen } from "../policy.ts";
import type { RestoreComment } from "../schema.ts";

/**
 * Brings back a comment that its author has just withdrawn; a second time changes nothing.
 * Refuses: not-found, not-allowed, expired (the minute is over).
 */
export async function restoreComment(viewer: Viewer, input: RestoreComment, now: Date): Promise<Changed> {
  const { articleId, commentId } = input;
  return db().$transaction(async (tx) => {
    const { slug } = await lockThread(tx, articleId);
    const comment = await tx.comment.findUnique({
      where: { articleId_id: { articleId, id: commentId } },
      select: {
        ...{ authorId: true, parentId: true, withdrawnAt: true, withdrawnById: true, hiddenAt: true, joinedInto: true },
      },
    });
    if (!comment) throw new Refusal("not-found");
    const { parentId, withdrawnAt } = comment;
    if (!withdrawnAt && comment.authorId === viewer.accountId) return { slug, commentId, repeated: true };
    if (!withdrawnAt || !canRestore(viewer, comment)) throw new Refusal("not-allowed");
    if (!isUndoOpen(withdrawnAt, now)) throw new Refusal("expired", "undo");
    await tx.comment.update({
      where: { articleId_id: { articleId, id: commentId } },
      data: { withdrawnAt: null, withdrawnById: null },
      select: { id: true },
    });
    await tx.$queryRaw`SELECT count_above(${articleId}, ${parentId}, 1, 0)`;
    await tx.$executeRaw`UPDATE "Thread" SET "commentCount" = "commentCount" + 1 WHERE "articleId" = ${articleId}`;
    await record(tx, viewer.accountId, { type: "comment.restored", articleId, payload: { commentId } }, now);
    return { slug, commentId, repeated: false };
  });
}
