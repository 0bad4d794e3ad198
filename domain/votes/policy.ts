// Who may recommend what. Pure; default is no. A closed discussion is still read, so it may still be recommended.
import type { Viewer } from "#domain/accounts/viewer.ts";

export const canVote = (viewer: Viewer) => viewer.suspendedAt === null;

/** Nobody recommends himself. What has lost its author is nobody's own. */
export const canRecommend = (viewer: Viewer, comment: { authorId: string | null }) =>
  canVote(viewer) && comment.authorId !== viewer.accountId;
