// Links that prove who has a mailbox: 256 random bits, of which a hash is kept; each opens once, for a while, and for what it was made for.
import { DAY, MINUTE } from "#lib/clock.ts";
import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newSecret, sha256 } from "#lib/ids.ts";

// OWASP ASVS 5.0, 6.5.5 asks for ten minutes, which mail does not keep to: lists that greet strangers late take that long. What opens an
// account lives half an hour; what proves an address and opens nothing, a day.
export const LINK_LIFE = { "confirm-address": DAY, "reset-password": 30 * MINUTE } as const;
export type LinkPurpose = keyof typeof LINK_LIFE;

type Links = Pick<Tx, "oneTimeLink">;
/** The account as it is when its row is held. */
export type Holder = { accountId: string; email: string | null; newEmail: string | null };
type Owner = { accountId: string; email: string };

/** Makes a link and gives its secret, which is stored nowhere. Those made before stay good: of two mails either may be opened. */
export async function makeLink(tx: Links, purpose: LinkPurpose, owner: Owner, now: Date): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + LINK_LIFE[purpose]);
  await tx.oneTimeLink.create({ data: { id: sha256(secret), purpose, expiresAt, ...owner }, select: { id: true } });
  return secret;
}

const open = (purpose: LinkPurpose, now: Date) => ({ purpose, usedAt: null, expiresAt: { gt: now } });

/** Whose it is and the address it went to; null when it opens nothing (any more). Looking does not use it up. */
export async function findLink(tx: Links, purpose: LinkPurpose, key: string, now: Date): Promise<Owner | null> {
  const where = { id: sha256(key), ...open(purpose, now) };
  const link = await tx.oneTimeLink.findFirst({ where, select: { accountId: true, email: true } });
  return link?.accountId && link.email ? { accountId: link.accountId, email: link.email } : null;
}

/**
 * Uses it, and with it all others that went to the same address for the same: of two at once one comes too late. Gives the address that it
 * proves, and the account, whose row is held from then on. Refuses: expired.
 */
export async function useLink(tx: Tx, purpose: LinkPurpose, key: string, now: Date) {
  const owner = await findLink(tx, purpose, key, now);
  if (!owner) throw new Refusal("expired");
  // The account before its links, as whoever changes a password does: none waits in a circle. And whoever writes a comment that is to wait
  // looks at this row too: none comes to wait for what has happened already.
  const account = await holdAccount(tx, owner.accountId);
  const used = await tx.oneTimeLink.updateMany({
    where: { id: sha256(key), ...open(purpose, now) },
    data: { usedAt: now },
  });
  if (!account || used.count === 0) throw new Refusal("expired");
  await tx.oneTimeLink.deleteMany({ where: { purpose, ...owner, usedAt: null } });
  return { account, email: owner.email };
}

async function holdAccount(tx: Tx, accountId: string): Promise<Holder | undefined> {
  const rows = await tx.$queryRaw<Holder[]>`
    SELECT id AS "accountId", email, "newEmail" FROM "Account" WHERE id = ${accountId} AND "deletedAt" IS NULL FOR NO KEY UPDATE`;
  return rows[0];
}
