// Puts a mail into the outbox inside the command that causes it: it goes out if that is committed, and not otherwise.
import type { Tx } from "#lib/db.ts";
import { newId, sha256 } from "#lib/ids.ts";
import type { AnyMail } from "./kinds.ts";

type NewMail = AnyMail & { to: string; accountId: string | null };

/** Enough to find a complaint's mail by its address, too few to tell addresses from. */
const HASH_KEPT = 16;

export const recipientHash = (address: string) => sha256(address).slice(0, HASH_KEPT);

/** What was still to be told to somebody whose account is deleted, or was asked for by his address: that goes with it. */
export async function dropUnsent(tx: Pick<Tx, "mail">, accountId: string, address: string | null): Promise<void> {
  const theirs = [{ accountId }, ...(address ? [{ recipient: address }] : [])];
  await tx.mail.deleteMany({ where: { sentAt: null, OR: theirs } });
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
