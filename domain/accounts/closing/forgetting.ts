// What is left of a person who leaves: the row that his comments hang on, and nothing that says who it was. His name is nobody else's after
// him. What is too much for one transaction follows from the event (jobs.ts, domain/comments/withdrawal, domain/votes).
import { type DomainEvent, SITE_STREAM } from "#domain/events.ts";
import { dropMail } from "#domain/mail/queue.ts";
import type { Tx } from "#lib/db.ts";
import { sha256 } from "#lib/ids.ts";
import { removeFactors } from "../factors/change.ts";
import { FORMER_READER, handleKey } from "../handle.ts";
import { looksOf } from "../look-alike.ts";

/** Nothing of it stays: neither how to get in nor how to be reached. */
const NOBODY = {
  ...{ displayName: null, email: null, emailConfirmedAt: null, newEmail: null, passwordHash: null, bio: "" },
  portraitId: null,
  role: "reader",
  closedAt: null,
} as const;

/** Inside another command's transaction, which records the event that this gives. */
export async function forgetPerson(tx: Tx, id: string, withComments: boolean, now: Date): Promise<DomainEvent> {
  // Whoever proves an address or is about to write takes this row too: none finds half of a person.
  await tx.$queryRaw`SELECT FROM "Account" WHERE id = ${id} FOR UPDATE`;
  const { handle, email, newEmail, portraitId } = await tx.account.findUniqueOrThrow({
    where: { id },
    select: { handle: true, email: true, newEmail: true, portraitId: true },
  });
  // The account's random id makes the name unique and tells nothing.
  const former = `${FORMER_READER}-${id}`;
  await tx.burntHandle.createMany({ data: [{ keyHash: sha256(handleKey(handle)), at: now }], skipDuplicates: true });
  await dropMail(tx, id, [email, newEmail]);
  await tx.oneTimeLink.deleteMany({ where: { accountId: id } });
  await tx.session.deleteMany({ where: { accountId: id } });
  await tx.pendingLogin.deleteMany({ where: { accountId: id } });
  await removeFactors(tx, id, now);
  await tx.linkedIdentity.deleteMany({ where: { accountId: id } });
  await tx.mute.deleteMany({ where: { OR: [{ accountId: id }, { mutedId: id }] } });
  await tx.account.update({
    where: { id },
    data: {
      ...{ ...NOBODY, handle: former, handleKey: handleKey(former), handleLooks: looksOf(former) },
      ...{ roleSince: now, deletedAt: now },
    },
    select: { id: true },
  });
  return { type: "account.deleted", articleId: SITE_STREAM, payload: { accountId: id, withComments, portraitId } };
}

/** Whether somebody had one of these names, by their keys, who is gone. */
export async function areBurnt(tx: Pick<Tx, "burntHandle">, keys: readonly string[]): Promise<boolean> {
  const where = { keyHash: { in: keys.map((key) => sha256(key)) } };
  return (await tx.burntHandle.findFirst({ where, select: { keyHash: true } })) !== null;
}
