// What waits for its writer's address, for himself alone.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { db } from "#lib/db.ts";
import { MOST_WAITING } from "./rule.ts";

export type Waiting = {
  id: string;
  articleId: string;
  slug: string;
  title: string;
  parentId: string;
  subject: string;
  body: string;
  createdAt: Date;
};

/** The oldest first, as it will be posted. Those who have confirmed have none: for them no statement is spent. */
export async function listWaiting(viewer: Viewer, articleId?: string): Promise<Waiting[]> {
  if (viewer.emailConfirmedAt) return [];
  const rows = await db().waitingComment.findMany({
    where: { accountId: viewer.accountId, ...(articleId === undefined ? {} : { articleId }) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_WAITING,
    include: { article: { select: { slug: true, title: true } } },
  });
  return rows.map(({ id, articleId, parentId, subject, body, createdAt, article }) => ({
    ...{ id, articleId, parentId, subject, body, createdAt, ...article },
  }));
}

/** Whether there is any, asked with every page of a discussion; of those who have confirmed without a statement. */
export async function hasWaiting({ accountId, emailConfirmedAt }: Viewer, articleId: string): Promise<boolean> {
  if (emailConfirmedAt) return false;
  return (await db().waitingComment.findFirst({ where: { articleId, accountId }, select: { id: true } })) !== null;
}
