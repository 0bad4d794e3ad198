// Accounts that are opened by who somebody is at another site. An identity is one account's, and nothing links it but its owner, logged in: that
// an address is the same proves nothing about who made the account here.
import { SITE_STREAM } from "#domain/events.ts";
import { queueMail } from "#domain/mail/queue.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { insertAccount, refuseLookAlikes } from "../creation.ts";
import { looksReserved } from "../look-alike.ts";
import { getProved, type Proof } from "../proof/queries.ts";
import type { UnlinkIdentity } from "../schema.ts";
import type { Viewer } from "../viewer.ts";
import { refuseWithoutWay } from "../ways.ts";
import type { Identity } from "./identity.ts";

const rowOf = ({ provider, subject, label }: Identity, accountId: string, now: Date) => ({
  ...{ provider, subject, label, accountId, linkedAt: now },
});

/**
 * Makes an account without a password and gives its id. Refuses: taken (handle, also one that looks like another; email, which its owner must log in with to link; identity).
 */
export async function registerIdentified(identity: Identity, handle: string, now: Date): Promise<string> {
  if (looksReserved(handle)) throw new Refusal("taken", "handle");
  return db().$transaction(async (tx) => {
    await refuseLookAlikes(tx, handle, "handle");
    // The site that says whose address it is has asked him there.
    const emailConfirmedAt = identity.email === null ? null : now;
    const person = { handle, email: identity.email, emailConfirmedAt, passwordHash: null, role: "reader" } as const;
    const accountId = await insertAccount(tx, person, now);
    // ON CONFLICT DO NOTHING: of two tabs that register at once, one is too late.
    const data = [{ ...rowOf(identity, accountId, now), lastUsedAt: now }];
    const { count } = await tx.linkedIdentity.createMany({ data, skipDuplicates: true });
    if (count === 0) throw new Refusal("taken", "identity");
    await record(tx, accountId, { type: "account.registered", articleId: SITE_STREAM, payload: { accountId } }, now);
    return accountId;
  });
}

/**
 * From now on it opens the viewer's account, which he is told by mail. A second time changes nothing. Refuses: wrong-credentials (current),
 * expired (no password, and logged in too long ago), taken (it is somebody else's here), not-allowed (about to leave), conflict.
 */
export async function linkIdentity(viewer: Viewer, identity: Identity, proof: Proof, now: Date): Promise<void> {
  if (viewer.closedAt) throw new Refusal("not-allowed");
  const { accountId } = viewer;
  const { provider, subject } = identity;
  const { email, passwordHash } = await getProved(viewer, proof);
  await db().$transaction(async (tx) => {
    // Unless the password was changed meanwhile, or the account closed: then nothing new may open it.
    const held = await tx.$queryRaw<unknown[]>`
      SELECT FROM "Account" WHERE id = ${accountId} AND "passwordHash" IS NOT DISTINCT FROM ${passwordHash}
        AND "closedAt" IS NULL AND "deletedAt" IS NULL FOR UPDATE`;
    if (held.length === 0) throw new Refusal("conflict");
    const data = [rowOf(identity, accountId, now)];
    const { count } = await tx.linkedIdentity.createMany({ data, skipDuplicates: true });
    if (count === 1) {
      const about = { at: now.toISOString() };
      if (email) await queueMail(tx, { kind: "identity-linked", to: email, accountId, about }, now);
      const payload = { accountId, provider };
      await record(tx, accountId, { type: "account.linked", articleId: SITE_STREAM, payload }, now);
      return;
    }
    const known = await tx.linkedIdentity.findUnique({ where: { provider_subject: { provider, subject } } });
    if (known?.accountId !== accountId) throw new Refusal("taken", "identity");
  });
}

/** Of one that is not the viewer's nothing happens. Refuses: conflict (without it he could not log in any more). */
export async function unlinkIdentity({ accountId }: Viewer, input: UnlinkIdentity, now: Date): Promise<void> {
  const { provider, subject } = input;
  await db().$transaction(async (tx) => {
    // Two that are unlinked at once see each other's.
    await tx.$queryRaw`SELECT FROM "Account" WHERE id = ${accountId} FOR UPDATE`;
    const { count } = await tx.linkedIdentity.deleteMany({ where: { provider, subject, accountId } });
    if (count === 0) return;
    await refuseWithoutWay(tx, accountId);
    const payload = { accountId, provider };
    await record(tx, accountId, { type: "account.unlinked", articleId: SITE_STREAM, payload }, now);
  });
}

/** Notes that somebody came in by it. The session that begins has its own event. */
export async function noteIdentified({ provider, subject, label }: Identity, now: Date): Promise<void> {
  await db().linkedIdentity.updateMany({ where: { provider, subject }, data: { lastUsedAt: now, label } });
}
