// What the operator does with the accounts of others. Each takes effect at the person's next request, since every request looks.
import { type DomainEvent, SITE_STREAM } from "#domain/events.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import type { Role } from "#prisma/client/enums.ts";
import { forgetPerson } from "../closing/forgetting.ts";
import { hashAcceptable, insertAccount } from "../creation.ts";
import { removeFactors, tellOwner } from "../factors/change.ts";
import { handleKey } from "../handle.ts";
import { canManageAccounts } from "../policy.ts";
import type { NewAccount } from "../schema.ts";
import { endSessions } from "../sessions/commands.ts";
import type { Viewer } from "../viewer.ts";

/** Makes an account of any role and gives its id; names that readers may not take are free here. Refuses: not-allowed, taken, malformed, busy. */
export async function createAccount(operator: Viewer, input: NewAccount, now: Date): Promise<string> {
  if (!canManageAccounts(operator)) throw new Refusal("not-allowed");
  const { handle, email, role } = input;
  const passwordHash = await hashAcceptable(input);
  return db().$transaction(async (tx) => {
    // Whom the operator enters he knows.
    const person = { handle, email, passwordHash, role, emailConfirmedAt: now, vouchedAt: now };
    const accountId = await insertAccount(tx, person, now);
    const payload = { accountId };
    await record(tx, operator.accountId, { type: "account.registered", articleId: SITE_STREAM, payload }, now);
    return accountId;
  });
}

/** A role that is new to the person begins today (factors/duty.ts). Refuses: not-allowed, not-found. */
export const changeRole = (operator: Viewer, handle: string, role: Role, now: Date) =>
  change(operator, handle, now, async (tx, accountId) => {
    await tx.account.updateMany({ where: { id: accountId, role: { not: role } }, data: { role, roleSince: now } });
    return { type: "account.role-changed", articleId: SITE_STREAM, payload: { accountId, role } };
  });

/** The person may still read and log out. Refuses: not-allowed, not-found. */
export const suspendAccount = (operator: Viewer, handle: string, now: Date) =>
  change(operator, handle, now, async (tx, accountId) => {
    await tx.account.update({ where: { id: accountId }, data: { suspendedAt: now }, select: { id: true } });
    return { type: "account.suspended", articleId: SITE_STREAM, payload: { accountId } };
  });

/** Ends a suspension. Refuses: not-allowed, not-found. */
export const reinstateAccount = (operator: Viewer, handle: string, now: Date) =>
  change(operator, handle, now, async (tx, accountId) => {
    await tx.account.update({ where: { id: accountId }, data: { suspendedAt: null }, select: { id: true } });
    return { type: "account.reinstated", articleId: SITE_STREAM, payload: { accountId } };
  });

/** Logs the person out everywhere; tells how many sessions ended. Refuses: not-allowed, not-found. */
export async function endAllSessions(operator: Viewer, handle: string, now: Date): Promise<number> {
  let sessions = 0;
  await change(operator, handle, now, async (tx, accountId) => {
    sessions = await endSessions(tx, accountId, {}, now);
    return { type: "session.ended", articleId: SITE_STREAM, payload: { accountId, sessions } };
  });
  return sessions;
}

/**
 * For somebody who has lost phone, keys and codes: takes the second steps away, logs out everywhere and lets the time for setting up new
 * ones begin today. Refuses: not-allowed, not-found (the account, or anything to take away).
 */
export const takeFactorsAway = (operator: Viewer, handle: string, now: Date) =>
  change(operator, handle, now, async (tx, accountId) => {
    if ((await removeFactors(tx, accountId, now)) === 0) throw new Refusal("not-found", "factor");
    await tx.account.update({ where: { id: accountId }, data: { roleSince: now }, select: { id: true } });
    await tellOwner(tx, accountId, "removed", now);
    const sessionsEnded = await endSessions(tx, accountId, {}, now);
    const payload = { accountId, kind: "all" as const, sessionsEnded };
    return { type: "account.factor-removed", articleId: SITE_STREAM, payload };
  });

/**
 * Forgets who it was, at once: name, address, password and words about himself go, what he wrote stays under "former reader", or is
 * withdrawn too. Refuses: not-allowed, not-found.
 */
export const deleteAccount = (operator: Viewer, handle: string, now: Date, withComments = false) =>
  change(operator, handle, now, (tx, accountId) => forgetPerson(tx, accountId, withComments, now));

async function change(
  operator: Viewer,
  handle: string,
  now: Date,
  work: (tx: Tx, accountId: string) => Promise<DomainEvent>,
): Promise<void> {
  if (!canManageAccounts(operator)) throw new Refusal("not-allowed");
  await db().$transaction(async (tx) => {
    const found = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Account" WHERE "handleKey" = ${handleKey(handle)} AND "deletedAt" IS NULL FOR UPDATE`;
    const account = found[0];
    if (!account) throw new Refusal("not-found", "handle");
    await record(tx, operator.accountId, await work(tx, account.id), now);
  });
}
