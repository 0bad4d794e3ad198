// The ways into an account: its password, accounts elsewhere that are linked to it, passkeys. Nobody takes away the last of them.

import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Accounts that somebody can get into. */
export const CAN_LOG_IN = {
  OR: [{ passwordHash: { not: null } }, { identities: { some: {} } }, { passkeys: { some: {} } }],
} satisfies Prisma.AccountWhereInput;

/** After one was taken away, in the transaction that did it and holds the account's row. Refuses: conflict (lastWay). */
export async function refuseWithoutWay(tx: Pick<Tx, "account">, id: string): Promise<void> {
  if (!(await tx.account.findFirst({ where: { id, ...CAN_LOG_IN }, select: { id: true } })))
    throw new Refusal("conflict", "lastWay");
}
