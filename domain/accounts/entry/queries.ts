// Whether an account asks for a second step, and who is on the way through it.
import { db } from "#lib/db.ts";
import { sha256 } from "#lib/ids.ts";

export async function hasFactor(accountId: string): Promise<boolean> {
  const rows = await db().$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Authenticator" WHERE "accountId" = ${accountId})
        OR EXISTS (SELECT 1 FROM "Passkey" WHERE "accountId" = ${accountId}) AS has`;
  return rows[0]?.has ?? false;
}

export type PendingLogin = {
  accountId: string;
  /** What can be asked for. */
  withApp: boolean;
  withPasskey: boolean;
};

/** Null when it ran out, was used, or never was. */
export async function findPendingLogin(secret: string, now: Date): Promise<PendingLogin | null> {
  const pending = await db().pendingLogin.findFirst({
    where: { id: sha256(secret), expiresAt: { gt: now }, account: { deletedAt: null } },
    select: {
      accountId: true,
      account: { select: { authenticator: { select: { accountId: true } }, _count: { select: { passkeys: true } } } },
    },
  });
  if (!pending) return null;
  const { accountId, account } = pending;
  return { accountId, withApp: account.authenticator !== null, withPasskey: account._count.passkeys > 0 };
}
