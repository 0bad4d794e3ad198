// What a reader has recommended.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { db } from "#lib/db.ts";

/** The ids of the comments of one article that the viewer recommends, in no order. */
export async function listRecommended(viewer: Viewer, articleId: string): Promise<string[]> {
  const votes = await db().vote.findMany({
    where: { accountId: viewer.accountId, articleId },
    select: { commentId: true },
  });
  return votes.map(({ commentId }) => commentId);
}
