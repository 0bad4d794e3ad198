// What a link to confirm an address opens, and which address somebody still has to prove.
import { db } from "#lib/db.ts";
import { findLink } from "../links.ts";
import type { Viewer } from "../viewer.ts";
import { unproved } from "./unproved.ts";

/** The address that the link confirms; null when it opens nothing. */
export async function findAddressToConfirm(key: string, now: Date): Promise<string | null> {
  return (await findLink(db(), "confirm-address", key, now))?.email ?? null;
}

/** To which address a link would be sent; null where there is nothing to prove. */
export async function findUnproved({ accountId }: Viewer): Promise<string | null> {
  const account = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, newEmail: true, emailConfirmedAt: true },
  });
  return unproved(account);
}
