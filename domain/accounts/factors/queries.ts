// What the viewer has set up besides his password.
import { db } from "#lib/db.ts";
import type { Viewer } from "../viewer.ts";
import { offeredSecret } from "./setup.ts";

export type ListedPasskey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

export type OwnFactors = {
  /** Since when there is an authenticator app; null: none. */
  appSince: Date | null;
  passkeys: ListedPasskey[];
  codesLeft: number;
};

export async function getOwnFactors({ accountId }: Viewer): Promise<OwnFactors> {
  const [app, passkeys, codesLeft] = await Promise.all([
    db().authenticator.findUnique({ where: { accountId }, select: { createdAt: true } }),
    db().passkey.findMany({
      where: { accountId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    }),
    db().recoveryCode.count({ where: { accountId, usedAt: null } }),
  ]);
  return { appSince: app?.createdAt ?? null, passkeys, codesLeft };
}

/** What an app would be set up with in this session just now (setup.ts). */
export async function getOfferedSecret(
  { accountId }: Viewer,
  session: { id: string; provedAt: Date },
): Promise<Buffer> {
  const { factorsAt } = await db().account.findUniqueOrThrow({ where: { id: accountId }, select: { factorsAt: true } });
  return offeredSecret({ accountId, sessionId: session.id, provedAt: session.provedAt, factorsAt });
}
