// Leaving: a person closes his account, and has a day to change his mind. Closed, it may read and nothing else.
import { SITE_STREAM } from "#domain/events.ts";
import { queueMail } from "#domain/mail/queue.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { getProved, type Proof } from "../proof/queries.ts";
import type { CloseAccount } from "../schema.ts";
import { endSessions } from "../sessions/commands.ts";
import type { Viewer } from "../viewer.ts";

type Closing = Proof & Pick<CloseAccount, "comments">;

/**
 * Closes the viewer's account and logs him out everywhere; a day later it is deleted (jobs.ts). Refuses: wrong-credentials, expired (no
 * password, and logged in too long ago), conflict (nobody else could look after the site).
 */
export async function closeAccount(viewer: Viewer, input: Closing, now: Date): Promise<void> {
  const { accountId } = viewer;
  const account = await getProved(viewer, input);
  const withComments = input.comments === "withdraw";
  await db().$transaction(async (tx) => {
    await refuseLastAdmin(tx, accountId);
    const closed = await tx.account.updateMany({
      // Unless the password was changed meanwhile: that has ended what the old one begins.
      where: { id: accountId, passwordHash: account.passwordHash, closedAt: null, deletedAt: null },
      data: { closedAt: now, closesComments: withComments, newEmail: null },
    });
    if (closed.count === 0) throw new Refusal("conflict");
    const about = { at: now.toISOString() };
    if (account.email) await queueMail(tx, { kind: "account-closed", to: account.email, accountId, about }, now);
    await endSessions(tx, accountId, {}, now);
    await record(tx, accountId, { type: "account.closed", articleId: SITE_STREAM, payload: { accountId } }, now);
  });
}

/** The locks make two administrators who leave at once count each other. */
async function refuseLastAdmin(tx: Tx, accountId: string): Promise<void> {
  const admins = await tx.$queryRaw<{ id: string; stays: boolean }[]>`
    SELECT id, "closedAt" IS NULL AND "suspendedAt" IS NULL AND ("passwordHash" IS NOT NULL
      OR EXISTS (SELECT FROM "LinkedIdentity" i WHERE i."accountId" = a.id)) AS stays
    FROM "Account" a WHERE role = 'admin' AND "deletedAt" IS NULL ORDER BY id FOR UPDATE`;
  const isAdmin = admins.some(({ id }) => id === accountId);
  if (isAdmin && !admins.some(({ id, stays }) => stays && id !== accountId)) throw new Refusal("conflict", "lastAdmin");
}

/** He stays after all. Nothing happens where the account is not closed. */
export async function keepAccount({ accountId }: Viewer, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    const kept = await tx.account.updateMany({
      where: { id: accountId, closedAt: { not: null }, deletedAt: null },
      data: { closedAt: null, closesComments: false },
    });
    if (kept.count === 0) return;
    await record(tx, accountId, { type: "account.kept", articleId: SITE_STREAM, payload: { accountId } }, now);
  });
}
