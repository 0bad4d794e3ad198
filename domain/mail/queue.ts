// Puts a mail into the outbox inside the command that causes it: it goes out if that is committed, and not otherwise.
import type { Tx } from "#lib/db.ts";
import { newId, sha256 } from "#lib/ids.ts";
import type { AnyMail } from "./kinds.ts";

type NewMail = AnyMail & { to: string; accountId: string | null };

/** Enough to find a complaint's mail by its address, too few to tell addresses from. */
const HASH_KEPT = 16;

export const recipientHash = (address: string) => sha256(address).slice(0, HASH_KEPT);

/**
 * Goes with somebody whose account is deleted: what was still to be told him or was asked for by one of his addresses, and that he was ever
 * written to, since an address can be guessed at by its hash.
 */
export async function dropMail(
  tx: Pick<Tx, "mail">,
  accountId: string,
  addresses: readonly (string | null)[],
): Promise<void> {
  const theirs = addresses.flatMap((address) => (address ? [{ recipient: address, sentAt: null }] : []));
  await tx.mail.deleteMany({ where: { OR: [{ accountId }, ...theirs] } });
}

/** The event that the command records wakes the worker. */
export async function queueMail(tx: Pick<Tx, "mail">, mail: NewMail, now: Date): Promise<void> {
  const { kind, to, about, accountId } = mail;
  await tx.mail.create({
    data: {
      ...{ id: newId(), kind, about, accountId, createdAt: now, retryAt: now },
      ...{ recipient: to, recipientHash: recipientHash(to) },
    },
    select: { id: true },
  });
}
