import "server-only";
import { notFound } from "next/navigation";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { lastSaidAt } from "#domain/comments/additions/addition.ts";
import { obstacleTo } from "#domain/comments/continuation.ts";
import { type EditKind, editOf, isFree } from "#domain/comments/editing.ts";
import { findPair } from "#domain/comments/joining/queries.ts";
import { canEdit, canJoin, canRestore, canWithdraw, isReadable, UNDO_WINDOW } from "#domain/comments/policy.ts";
import { findForEditing, listRevisions } from "#domain/comments/queries.ts";
import type { EditComment } from "#domain/comments/schema.ts";
import { now } from "#lib/clock.ts";
import { requireViewer, viewer } from "#web/session.ts";

/** One's own comment as it was typed; anybody else's is not found. */
export async function loadForEditing(articleId: string, commentId: string) {
  const viewer = await requireViewer();
  const comment = await findForEditing(articleId, commentId);
  return comment && canEdit(viewer, comment) ? comment : notFound();
}

export async function loadForWithdrawing(articleId: string, commentId: string) {
  const viewer = await requireViewer();
  const comment = await findForEditing(articleId, commentId);
  return comment && canWithdraw(viewer, comment) ? comment : notFound();
}

/** Whether the reader may go on in this comment instead of answering it. */
export async function loadContinuable(articleId: string, commentId: string): Promise<boolean> {
  const [me, comment] = await Promise.all([viewer(), findForEditing(articleId, commentId)]);
  if (!me || !comment) return false;
  const { additions, isAnswered } = comment;
  const parts = { isOwn: comment.authorId === me.accountId, isReadable: isReadable(comment), isOpen: true, isAnswered };
  return obstacleTo({ ...parts, lastSaidAt: lastSaidAt(comment), additions: additions.length }, now()) === null;
}

/** Milliseconds in which the reader can still undo the withdrawal of this comment; 0 where he cannot. */
export async function loadUndo(articleId: string, commentId: string): Promise<number> {
  const [me, comment] = await Promise.all([viewer(), findForEditing(articleId, commentId)]);
  if (!me || !comment?.withdrawnAt || !canRestore(me, comment)) return 0;
  return Math.max(0, comment.withdrawnAt.getTime() + UNDO_WINDOW - now().getTime());
}

/** What would become of one's own comment that is changed like this. Of anybody else's nothing is told: the kind tells of its words. */
export async function loadEdit(viewer: Viewer, input: EditComment): Promise<EditKind | null> {
  const comment = await findForEditing(input.articleId, input.commentId);
  return comment && canEdit(viewer, comment) ? editOf(comment, input, isFree(comment, now())).kind : null;
}

/** Two comments that whoever looks after the discussion may join; for everybody else there is no such page. */
export async function loadPair(articleId: string, commentId: string) {
  const me = await requireViewer();
  return (canJoin(me) && (await findPair(articleId, commentId))) || notFound();
}

/** The texts a comment had, as many as a page holds; of one that nobody can read, none. */
export const loadHistory = async (articleId: string, commentId: string, below: number | undefined) =>
  (await listRevisions(articleId, commentId, below)) ?? notFound();
