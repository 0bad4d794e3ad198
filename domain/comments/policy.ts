// Who may do what to a comment, and what of it may be shown. Pure; default is no.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { MINUTE } from "#lib/clock.ts";

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

/** How long a withdrawal can be undone: long enough to see what one has done, too short to play hide and seek with those who answer. */
export const UNDO_WINDOW = MINUTE;

type WithdrawnRow = OwnedRow & { withdrawnById: string | null; joinedInto: string | null };

/** One's own, that one has withdrawn oneself; the suspended may take back words, and not bring any. */
export const canRestore = (viewer: Viewer, comment: WithdrawnRow) =>
  canWrite(viewer) &&
  isOwn(viewer, comment) &&
  comment.withdrawnById === viewer.accountId &&
  comment.hiddenAt === null &&
  comment.joinedInto === null;

export const isUndoOpen = (withdrawnAt: Date, now: Date) => now.getTime() - withdrawnAt.getTime() <= UNDO_WINDOW;

/** Putting two comments of one reader together is for those who look after a discussion. */
export const canJoin = (viewer: Pick<Viewer, "role" | "suspendedAt">) =>
  viewer.suspendedAt === null && viewer.role !== "reader";
