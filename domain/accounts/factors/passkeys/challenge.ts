// What a passkey is asked to sign: at random, for one purpose and one answer, for minutes.
import { MINUTE } from "#lib/clock.ts";
import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newSecret, sha256 } from "#lib/ids.ts";

/** Browsers give people about as long to find their key. */
export const CHALLENGE_MS = 5 * MINUTE;

export type Purpose = "add" | "prove";

/** `accountId`: null where a passkey is to tell who comes. */
export async function newChallenge(tx: Tx, purpose: Purpose, accountId: string | null, now: Date): Promise<string> {
  const challenge = newSecret();
  const expiresAt = new Date(now.getTime() + CHALLENGE_MS);
  await tx.passkeyChallenge.create({
    data: { id: sha256(challenge), purpose, accountId, expiresAt },
    select: { id: true },
  });
  return challenge;
}

/** What the browser says was signed, taken so that no other answer to it counts. Refuses: expired (passkey). */
export async function takeChallenge(
  tx: Tx,
  clientDataJSON: string,
  purpose: Purpose,
  accountId: string | null,
  now: Date,
): Promise<string> {
  const challenge = challengeIn(clientDataJSON);
  const taken = await tx.passkeyChallenge.deleteMany({
    where: { id: sha256(challenge), purpose, accountId, expiresAt: { gt: now } },
  });
  if (taken.count === 0) throw new Refusal("expired", "passkey");
  return challenge;
}

function challengeIn(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString()) as { challenge?: unknown };
    return typeof challenge === "string" ? challenge : "";
  } catch {
    return "";
  }
}
