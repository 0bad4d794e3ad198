// Who may do what to a comment, and what of it may be shown. Pure; default is no.
import type { Viewer } from "#domain/accounts/viewer.ts";

type OwnedRow = { authorId: string | null; withdrawnAt: Date | null; hiddenAt: Date | null };
type ThreadState = { closedAt: Date | null; publishedAt: Date | null; unpublishedAt: Date | null };

/** An article that readers can open. */
export const isPublished = (article: { publishedAt: Date | null; unpublishedAt: Date | null }) =>
  article.publishedAt !== null && article.unpublishedAt === null;

export const canWrite = (viewer: Viewer) => viewer.suspendedAt === null;

export const isOpen = (thread: ThreadState) => isPublished(thread) && thread.closedAt === null;

/** A comment's words are shown only while this is true; otherwise a tombstone stands for it. */
export const isReadable = (comment: { withdrawnAt: Date | null; hiddenAt: Date | null }) =>
  comment.withdrawnAt === null && comment.hiddenAt === null;

const isOwn = (viewer: Viewer, comment: OwnedRow) => comment.authorId !== null && comment.authorId === viewer.accountId;

export const canEdit = (viewer: Viewer, comment: OwnedRow) =>
  canWrite(viewer) && isOwn(viewer, comment) && isReadable(comment);

/** Taking back one's own words is allowed even to the suspended. */
export const canWithdraw = (viewer: Viewer, comment: OwnedRow) => isOwn(viewer, comment) && isReadable(comment);
