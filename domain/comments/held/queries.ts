// The way back to a comment that was kept through login.
import { db } from "#lib/db.ts";

export type HeldComment = { id: string; parentId: string | null; subject: string; body: string; formKey: string };

/** The kept text, for the browser that sent it; null for everybody else. */
export async function findHeld(articleId: string, id: string, holderHash: string): Promise<HeldComment | null> {
  return db().heldComment.findFirst({
    where: { articleId, id, holderHash },
    select: { id: true, parentId: true, subject: true, body: true, formKey: true },
  });
}
