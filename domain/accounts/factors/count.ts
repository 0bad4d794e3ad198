// How many second steps an account has, as a transaction sees it that holds the account's row.
import type { Tx } from "#lib/db.ts";

/** Recovery codes do not count: they stand in for what there is. */
export async function countFactors(tx: Tx, accountId: string): Promise<number> {
  const where = { accountId };
  return (await tx.authenticator.count({ where })) + (await tx.passkey.count({ where }));
}
