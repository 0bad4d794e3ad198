// Takes a code that somebody typed: six digits of the app, or one of the recovery codes. Each is good once.
import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { unseal } from "#lib/seal.ts";
import { hashOfCode, plainCode } from "./recovery.ts";
import { isDigits, stepOf } from "./totp.ts";

/** Whether it looks like the app's and not like a recovery code. */
export const isAppCode = (typed: string) => isDigits(plainCode(typed));

export type FactorKind = "app" | "passkey" | "recovery-code";

/** Gives what the code was. Refuses: wrong-credentials (code), also for one that was taken before. */
export async function takeCode(tx: Tx, accountId: string, typed: string, now: Date): Promise<FactorKind> {
  const code = plainCode(typed);
  if (await takeDigits(tx, accountId, code, now)) return "app";
  const used = await tx.recoveryCode.updateMany({
    where: { accountId, hash: hashOfCode(accountId, code), usedAt: null },
    data: { usedAt: now },
  });
  if (used.count === 0) throw new Refusal("wrong-credentials", "code");
  return "recovery-code";
}

async function takeDigits(tx: Tx, accountId: string, code: string, now: Date): Promise<boolean> {
  const app = await tx.authenticator.findUnique({ where: { accountId }, select: { sealed: true } });
  const secret = app && unseal(app.sealed, accountId);
  const step = secret && stepOf(secret, code, now);
  if (!step) return false;
  // Of two requests with the same code the second finds that its half minute is over.
  const taken = await tx.authenticator.updateMany({
    where: { accountId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return taken.count === 1;
}
