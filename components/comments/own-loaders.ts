import "server-only";
import { notFound } from "next/navigation";
import { canEdit, canWithdraw } from "#domain/comments/policy.ts";
import { findForEditing, listRevisions } from "#domain/comments/queries.ts";
import { requireViewer } from "#web/session.ts";

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

/** All texts a comment had; of one that nobody can read, none. */
export const loadHistory = async (articleId: string, commentId: string) =>
  (await listRevisions(articleId, commentId)) ?? notFound();
