// That whoever is logged in is the account's owner, before he changes how one gets into it or ends it: a session that was left open somewhere
// is not enough.
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { verifyPassword } from "#lib/password.ts";
import type { Viewer } from "../viewer.ts";

/** `current`: the password. `isFresh`: he has just shown who he is (freshness.ts), which is all the proof that an account without a password can give. */
export type Proof = { current: string; isFresh: boolean };

/** How the account was when it was proved: a command goes on only where the password is still the same. */
export type ProvedAccount = { email: string | null; passwordHash: string | null };

/** Refuses: wrong-credentials (current), expired (no password, and logged in too long ago), busy. */
export async function getProved({ accountId }: Viewer, { current, isFresh }: Proof): Promise<ProvedAccount> {
  const account = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, passwordHash: true },
  });
  if (!account.passwordHash) {
    if (!isFresh) throw new Refusal("expired", "fresh");
  } else if (!(await verifyPassword(current, account.passwordHash))) throw new Refusal("wrong-credentials", "current");
  return account;
}
