// Who may register now: people at once, machines late or not at all. Nobody is asked to read crooked letters, and nothing typed is lost.
import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { countSignUp, hit, takeBackSignUp } from "#domain/limits/commands.ts";
import { FORM_SECONDS, PROOFLESS_SECONDS } from "#domain/limits/form-age.ts";
import { FORM_ONCE, PROOF_ONCE } from "#domain/limits/limits.ts";
import { allowed } from "#domain/limits/settings.ts";
import { SECOND } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { newChallenge, solvedBy } from "./proof.ts";
import { readStamp } from "./stamp.ts";

export type Asking = {
  address: string;
  /** When its form was made. */
  stamp: string;
  /** Whether the page's scripts run: they can do a sum. */
  scripts: boolean;
  proof: string;
};

/** Answers that wait for their form to be old enough; beyond that it is a flood. */
const MOST_WAITING = 50;
let waiting = 0;

/**
 * Gives null when the account may be made, and a challenge where the page's script must first do a sum. A form that is younger than a person
 * would need waits here for the rest of it; so does one that no script can prove anything for. Refuses: too-many, busy.
 */
export async function admitSignUp({ address, stamp, scripts, proof }: Asking, now: Date): Promise<string | null> {
  const { troubled } = await countSignUp(address, now);
  const form = readStamp(stamp, now);
  const isProved = troubled && proof !== "" && (await isProof(proof, now));
  if (troubled && !isProved && scripts) {
    await takeBackSignUp(address);
    return newChallenge(now);
  }
  const proofless = troubled && !isProved;
  // One old form must not let in a thousand.
  const isFresh = form !== null && (!proofless || (await hit(FORM_ONCE, form.id, now)).ok);
  await waitFor(allowed(proofless ? PROOFLESS_SECONDS : FORM_SECONDS) * SECOND - (isFresh ? form.age : 0));
  return null;
}

async function isProof(proof: string, now: Date): Promise<boolean> {
  const nonce = await solvedBy(proof);
  return nonce !== null && (await hit(PROOF_ONCE, nonce, now)).ok;
}

async function waitFor(ms: number): Promise<void> {
  if (ms <= 0) return;
  if (waiting >= MOST_WAITING) throw new Refusal("busy");
  waiting += 1;
  try {
    await wait(ms);
  } finally {
    waiting -= 1;
  }
}
