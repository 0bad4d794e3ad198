// The way in for whoever has a second step: after the right password there is no session yet, only a login that waits, for minutes and once.
// A passkey needs no waiting: it is both steps at once (factors/passkeys/).
import { SITE_STREAM } from "#domain/events.ts";
import { enforce, giveBack } from "#domain/limits/commands.ts";
import { APP_CODES_BY_DAY, SECOND_STEP } from "#domain/limits/limits.ts";
import { record } from "#domain/record.ts";
import { MINUTE } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newSecret, sha256 } from "#lib/ids.ts";
import { lockAccount, tellOwner } from "../factors/change.ts";
import { isAppCode, takeCode } from "../factors/taking.ts";
import { findPendingLogin } from "./queries.ts";

/** Long enough to fetch the phone from the next room or the codes from a drawer. */
export const PENDING_MS = 10 * MINUTE;

/** Begins a login that waits for its second step, and gives its secret, which is stored nowhere. */
export async function awaitSecondStep(accountId: string, now: Date): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + PENDING_MS);
  await db().$transaction(async (tx) => {
    await tx.pendingLogin.create({ data: { id: sha256(secret), accountId, expiresAt }, select: { id: true } });
    await record(tx, accountId, { type: "session.awaited", articleId: SITE_STREAM, payload: { accountId } }, now);
  });
  return secret;
}

/**
 * Ends the wait by a code of the app or a recovery code, and gives the account. A wrong code leaves it waiting.
 * Refuses: expired (code), too-many, wrong-credentials (code).
 */
export async function passByCode(secret: string, code: string, now: Date): Promise<string> {
  const pending = await findPendingLogin(secret, now);
  if (!pending) throw new Refusal("expired", "code");
  const { accountId } = pending;
  const limits = isAppCode(code) ? [SECOND_STEP, APP_CODES_BY_DAY] : [SECOND_STEP];
  for (const limit of limits) await enforce(limit, accountId, now);
  await db().$transaction(async (tx) => {
    // The account before its log-ins, as whoever changes its second steps does: none waits in a circle.
    await lockAccount(tx, accountId);
    // Of two answers at once one comes too late.
    const ended = await tx.pendingLogin.deleteMany({ where: { id: sha256(secret) } });
    if (ended.count === 0) throw new Refusal("expired", "code");
    const kind = await takeCode(tx, accountId, code, now);
    if (kind === "recovery-code") await tellOwner(tx, accountId, "code-used", now);
    const payload = { accountId, kind };
    await record(tx, accountId, { type: "account.factor-used", articleId: SITE_STREAM, payload }, now);
  });
  for (const limit of limits) await giveBack(limit, accountId);
  return accountId;
}
