// The way back to a comment that was kept through login.
import { db } from "#lib/db.ts";
import type { Holder } from "./commands.ts";

export type HeldComment = { id: string; parentId: string | null; subject: string; body: string; formKey: string };

/** The kept text, for the browser that sent it until somebody has logged in there, and for his account from then on; null for others. */
export async function findHeld(articleId: string, id: string, holder: Holder): Promise<HeldComment | null> {
  const { hash, accountId } = holder;
  const readers = [...(hash ? [{ holderHash: hash, accountId: null }] : []), ...(accountId ? [{ accountId }] : [])];
  if (readers.length === 0) return null;
  return db().heldComment.findFirst({
    where: { articleId, id, OR: readers },
    select: { id: true, parentId: true, subject: true, body: true, formKey: true },
  });
}
