// Whether a one-time link still opens the page it leads to.
import { db } from "#lib/db.ts";
import { sha256 } from "#lib/ids.ts";
import { hasAdmin } from "../queries.ts";

/** What the link is for, as its row says. */
export const PURPOSE = "first-admin";

export async function isInvitation(key: string, now: Date): Promise<boolean> {
  const where = { id: sha256(key), purpose: PURPOSE, usedAt: null, expiresAt: { gt: now } };
  const link = await db().oneTimeLink.findFirst({ where, select: { id: true } });
  return link !== null && !(await hasAdmin());
}
