// What every change of somebody's second steps brings with it: the account's row is locked, the other sessions end, its owner is told by
// mail, and recovery codes are there as long as there is something to recover.
import type { FactorNews } from "#domain/mail/kinds.ts";
import { queueMail } from "#domain/mail/queue.ts";
import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { endSessions } from "../sessions/commands.ts";
import { countFactors } from "./count.ts";
import { hashOfCode, newRecoveryCodes } from "./recovery.ts";

/** Two changes at once follow one another. Refuses: signed-out when the account is gone. */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Account" WHERE id = ${accountId} AND "deletedAt" IS NULL FOR UPDATE`;
  if (rows.length === 0) throw new Refusal("signed-out");
}

/** Tells the owner by mail. */
export async function tellOwner(tx: Tx, accountId: string, what: FactorNews, now: Date): Promise<void> {
  const { email } = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } });
  const about = { what, at: now.toISOString() };
  if (email) await queueMail(tx, { kind: "factors-changed", to: email, accountId, about }, now);
}

/** Notes and tells the change and ends all sessions but the kept one: whoever sat in them came in without what holds from now on. */
export async function noteChange(
  tx: Tx,
  accountId: string,
  what: "added" | "removed",
  keptSessionId: string,
  now: Date,
): Promise<number> {
  await tx.account.update({ where: { id: accountId }, data: { factorsAt: now }, select: { id: true } });
  await tellOwner(tx, accountId, what, now);
  return endSessions(tx, accountId, { id: { not: keptSessionId } }, now);
}

/** Puts ten new codes in the place of all that there were. */
export async function replaceCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ accountId, hash: hashOfCode(accountId, code) })) });
  return codes;
}

/** Codes for whoever has none that is left: with the first second step, or when all were used. */
export async function codesIfNone(tx: Tx, accountId: string): Promise<string[]> {
  const left = await tx.recoveryCode.count({ where: { accountId, usedAt: null } });
  return left > 0 ? [] : replaceCodes(tx, accountId);
}

/** Without a second step recovery codes would be nothing but passwords on paper. */
export async function dropCodesIfLast(tx: Tx, accountId: string): Promise<void> {
  if ((await countFactors(tx, accountId)) === 0) await tx.recoveryCode.deleteMany({ where: { accountId } });
}

/** All second steps of an account, for whoever may do that to others or is forgotten altogether. Gives how many there were. */
export async function removeFactors(tx: Tx, accountId: string, now: Date): Promise<number> {
  const where = { accountId };
  const apps = await tx.authenticator.deleteMany({ where });
  const passkeys = await tx.passkey.deleteMany({ where });
  await tx.recoveryCode.deleteMany({ where });
  await tx.account.update({ where: { id: accountId }, data: { factorsAt: now }, select: { id: true } });
  return apps.count + passkeys.count;
}
