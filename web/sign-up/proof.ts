// A sum that costs a browser about a second and us a few milliseconds to look at: it makes many sign-ups dear and one cheap.
import { createHash } from "node:crypto";
import { createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { z } from "zod";
import { PROOF_ONCE } from "#domain/limits/limits.ts";
import { authSecret } from "../session-cookie.ts";

/** A browser tries 256 keys on average (the prefix), each of 5,000 rounds: half a second on a desk, two or three on a telephone. */
const WORK = { algorithm: "PBKDF2/SHA-256", cost: 5_000, keyPrefix: "00" };

const proofSchema = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      ...{ algorithm: z.literal(WORK.algorithm), cost: z.literal(WORK.cost), keyPrefix: z.literal(WORK.keyPrefix) },
      ...{ nonce: z.string(), salt: z.string(), keyLength: z.number(), expiresAt: z.number() },
    }),
    signature: z.string(),
  }),
  solution: z.strictObject({
    counter: z.int().min(0).max(0xffffffff),
    derivedKey: z.string(),
    time: z.number().optional(),
  }),
});

const secret = () => createHash("sha256").update(`proof ${authSecret()}`).digest("hex");

/** As text, for the page's script (components/accounts/prove.ts). It holds for as long as a solved one is remembered. */
export async function newChallenge(now: Date): Promise<string> {
  const expiresAt = new Date(now.getTime() + PROOF_ONCE.windowMs);
  return JSON.stringify(await createChallenge({ ...WORK, deriveKey, expiresAt, hmacSignatureSecret: secret() }));
}

/** The name of the challenge of ours that it solves, in time; null for all else. Whether it is for the first time is asked elsewhere. */
export async function solvedBy(text: string): Promise<string | null> {
  const given = proofSchema.safeParse(jsonOf(text)).data;
  if (!given) return null;
  const { parameters, signature } = given.challenge;
  const { counter, derivedKey } = given.solution;
  const { verified } = await verifySolution({
    ...{ challenge: { parameters, signature }, solution: { counter, derivedKey } },
    ...{ deriveKey, hmacSignatureSecret: secret() },
  });
  return verified ? parameters.nonce : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
