// Whether somebody is about to leave.
import { db } from "#lib/db.ts";

/** Null for whoever stays. */
export async function findClosedAt(accountId: string): Promise<Date | null> {
  const account = await db().account.findUnique({ where: { id: accountId }, select: { closedAt: true } });
  return account?.closedAt ?? null;
}
