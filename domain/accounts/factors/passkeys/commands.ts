// Passkeys: adds them, removes them, and finds the person behind one. A passkey stands for both steps at once, since its device asks its
// owner for a finger, a face or a PIN before it signs; without that its signature is refused.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { SITE_STREAM } from "#domain/events.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import type { Proved } from "../../proof/freshness.ts";
import type { Viewer } from "../../viewer.ts";
import { refuseWithoutWay } from "../../ways.ts";
import { codesIfNone, dropCodesIfLast, lockAccount, noteChange } from "../change.ts";
import { canChangeFactors } from "../policy.ts";
import { CHALLENGE_MS, newChallenge, takeChallenge } from "./challenge.ts";
import { listPasskeyIds } from "./queries.ts";
import type { MadePasskey, SignedPasskey } from "./schema.ts";

/** Where passkeys of this site are good: its origin, and its host's name. */
export type Place = { origin: string; rpId: string; name: string };

/** Nobody has so many devices; a list must end somewhere. */
export const MAX_PASSKEYS = 20;

/** EdDSA, ES256 and RS256: what devices have. The library would also ask this Node for algorithms that it only tries out, with a warning. */
const ALGORITHMS = [-8, -7, -257];

const bytesOf = (base64url: string) => new Uint8Array(Buffer.from(base64url, "base64url"));

/** What the browser is to make a passkey with. Refuses: not-allowed. */
export async function askForNewPasskey(viewer: Viewer, session: Proved, place: Place, now: Date) {
  if (!canChangeFactors(session, now)) throw new Refusal("not-allowed");
  const { accountId, handle } = viewer;
  const [challenge, excludeCredentials] = await Promise.all([
    newChallenge(db(), "add", accountId, now),
    listPasskeyIds(accountId),
  ]);
  return generateRegistrationOptions({
    rpName: place.name,
    rpID: place.rpId,
    userName: handle,
    // Says nothing about the person, as the standard asks.
    userID: new TextEncoder().encode(accountId),
    challenge: bytesOf(challenge),
    timeout: CHALLENGE_MS,
    attestationType: "none",
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials,
    // It is to do without a name and a password.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** What the browser is to have signed; without a viewer the passkey tells who comes. */
export async function askForPasskey(viewer: Viewer | null, place: Place, now: Date) {
  const challenge = await newChallenge(db(), "prove", viewer?.accountId ?? null, now);
  return generateAuthenticationOptions({
    rpID: place.rpId,
    challenge: bytesOf(challenge),
    timeout: CHALLENGE_MS,
    userVerification: "required",
  });
}

/**
 * Keeps a new passkey and ends all other sessions. Gives recovery codes where there were none, to be shown once.
 * Refuses: not-allowed, expired (passkey), wrong-credentials (passkey), taken (passkey), too-many (passkey).
 */
export async function addPasskey(
  viewer: Viewer,
  session: Proved,
  { name, passkey }: { name: string; passkey: MadePasskey },
  place: Place,
  now: Date,
): Promise<string[]> {
  if (!canChangeFactors(session, now)) throw new Refusal("not-allowed");
  const { accountId } = viewer;
  const { id, publicKey, counter } = await verifyMade(accountId, passkey, place, now);
  return db().$transaction(async (tx) => {
    await lockAccount(tx, accountId);
    const limit = MAX_PASSKEYS;
    if ((await tx.passkey.count({ where: { accountId } })) >= limit)
      throw new Refusal("too-many", "passkey", { limit });
    const { transports } = passkey.response;
    const data = { id, accountId, name, publicKey, counter, transports, createdAt: now };
    const { count } = await tx.passkey.createMany({ data: [data], skipDuplicates: true });
    if (count === 0) throw new Refusal("taken", "passkey");
    const codes = await codesIfNone(tx, accountId);
    const sessionsEnded = await noteChange(tx, accountId, "added", session.id, now);
    const payload = { accountId, kind: "passkey" as const, sessionsEnded };
    await record(tx, accountId, { type: "account.factor-added", articleId: SITE_STREAM, payload }, now);
    return codes;
  });
}

async function verifyMade(accountId: string, passkey: MadePasskey, place: Place, now: Date) {
  const expectedChallenge = await takeChallenge(db(), passkey.response.clientDataJSON, "add", accountId, now);
  const made = await verifyRegistrationResponse({
    response: { ...passkey, clientExtensionResults: {} },
    expectedChallenge,
    expectedOrigin: place.origin,
    expectedRPID: place.rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(refuse);
  if (!made.verified) throw refuse();
  return made.registrationInfo.credential;
}

/** Whatever the library finds wrong with it, nobody but its owner can mend it. */
function refuse(): never {
  throw new Refusal("wrong-credentials", "passkey");
}

/** Ends all other sessions. Without any other second step the recovery codes go too. Refuses: not-allowed, not-found, conflict (the last way in). */
export async function removePasskey(viewer: Viewer, session: Proved, id: string, now: Date): Promise<void> {
  if (!canChangeFactors(session, now)) throw new Refusal("not-allowed");
  const { accountId } = viewer;
  await db().$transaction(async (tx) => {
    await lockAccount(tx, accountId);
    const { count } = await tx.passkey.deleteMany({ where: { id, accountId } });
    if (count === 0) throw new Refusal("not-found");
    await refuseWithoutWay(tx, accountId);
    await dropCodesIfLast(tx, accountId);
    const sessionsEnded = await noteChange(tx, accountId, "removed", session.id, now);
    const payload = { accountId, kind: "passkey" as const, sessionsEnded };
    await record(tx, accountId, { type: "account.factor-removed", articleId: SITE_STREAM, payload }, now);
  });
}

/**
 * Gives the account whose passkey has signed what was asked for: the viewer's own, or without a viewer whoever comes.
 * Refuses: expired (passkey), wrong-credentials (passkey).
 */
export async function checkPasskey(
  viewer: Viewer | null,
  signed: SignedPasskey,
  place: Place,
  now: Date,
): Promise<string> {
  const whose = viewer?.accountId ?? null;
  const expectedChallenge = await takeChallenge(db(), signed.response.clientDataJSON, "prove", whose, now);
  const passkey = await db().passkey.findUnique({
    where: { id: signed.id, account: { deletedAt: null } },
    select: { id: true, accountId: true, publicKey: true, counter: true },
  });
  if (!passkey || (whose !== null && whose !== passkey.accountId)) throw refuse();
  const { id, accountId, publicKey, counter } = passkey;
  const found = await verifyAuthenticationResponse({
    response: { ...signed, clientExtensionResults: {} },
    expectedChallenge,
    expectedOrigin: place.origin,
    expectedRPID: place.rpId,
    credential: { id, publicKey, counter: Number(counter) },
    requireUserVerification: true,
  }).catch(refuse);
  if (!found.verified) throw refuse();
  await db().$transaction(async (tx) => {
    // A counter that stands still or goes back tells of a copy; of two at once the second finds another count.
    const used = await tx.passkey.updateMany({
      where: { id, counter },
      data: { counter: found.authenticationInfo.newCounter, lastUsedAt: now },
    });
    if (used.count === 0) throw refuse();
    const payload = { accountId, kind: "passkey" as const };
    await record(tx, accountId, { type: "account.factor-used", articleId: SITE_STREAM, payload }, now);
  });
  return accountId;
}
