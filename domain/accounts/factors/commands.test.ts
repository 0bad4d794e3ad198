import { NodeCryptoPlugin } from "@otplib/plugin-crypto-node";
import { generateSync } from "@otplib/totp";
import { beforeEach, expect, test } from "vitest";
import { MINUTE, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { awaitSecondStep, passByCode } from "../entry/commands.ts";
import { startSession } from "../sessions/commands.ts";
import { findSession } from "../sessions/queries.ts";
import type { Viewer } from "../viewer.ts";
import { addAuthenticator, removeAuthenticator, renewRecoveryCodes } from "./commands.ts";
import { getOfferedSecret, getOwnFactors } from "./queries.ts";

beforeEach(freshDatabase);

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const crypto = new NodeCryptoPlugin();
const codeOf = (secret: Uint8Array, at: Date) =>
  generateSync({ secret, crypto, epoch: Math.floor(at.getTime() / SECOND) });

async function signedIn() {
  const account = await makeAccount();
  const session = await findSession(await startSession(account.id, "here", start), start);
  if (!session) throw new Error("no session");
  return { account, viewer: viewerOf(account), session };
}

async function setUp(viewer: Viewer, session: { id: string; provedAt: Date }) {
  const secret = await getOfferedSecret(viewer, session);
  return { secret, codes: await addAuthenticator(viewer, session, codeOf(secret, start), start) };
}

test("an app is set up by its first code; there are ten recovery codes, and all other sessions have ended", async () => {
  const { account, viewer, session } = await signedIn();
  const elsewhere = await startSession(account.id, "elsewhere", start);
  const { secret, codes } = await setUp(viewer, session);
  expect(codes).toHaveLength(10);
  expect(await findSession(elsewhere, start)).toBeNull();
  expect(await db().session.count({ where: { id: session.id, endedAt: null } })).toBe(1);
  expect(await getOwnFactors(viewer)).toMatchObject({ appSince: start, codesLeft: 10 });
  const stored = JSON.stringify([await db().authenticator.findMany(), await db().recoveryCode.findMany()]);
  for (const open of [...codes, secret.toString("base64url"), secret.toString("hex")])
    expect(stored).not.toContain(open);
  const events = await db().event.findMany({ where: { type: "account.factor-added" } });
  expect(events.map(({ payload }) => payload)).toEqual([{ accountId: account.id, kind: "app", sessionsEnded: 1 }]);
  expect(await db().mail.findMany()).toMatchObject([
    { kind: "factors-changed", recipient: account.email, about: { what: "added" } },
  ]);
});

test("a wrong code sets nothing up, and the offer stays the same until something changes", async () => {
  const { viewer, session } = await signedIn();
  const secret = await getOfferedSecret(viewer, session);
  const wrong = codeOf(secret, later(MINUTE * 5));
  await expect(addAuthenticator(viewer, session, wrong, start)).rejects.toMatchObject({
    code: "wrong-credentials",
    field: "code",
  });
  expect(await getOfferedSecret(viewer, session)).toEqual(secret);
  await addAuthenticator(viewer, session, codeOf(secret, start), start);
  await removeAuthenticator(viewer, session, later(SECOND));
  expect(await getOfferedSecret(viewer, session)).not.toEqual(secret);
});

test("nothing changes for whoever has not shown within ten minutes who he is", async () => {
  const { viewer, session } = await signedIn();
  const late = later(10 * MINUTE);
  const refused = { code: "not-allowed" };
  await expect(addAuthenticator(viewer, session, "000000", late)).rejects.toMatchObject(refused);
  const { codes } = await setUp(viewer, session);
  await expect(removeAuthenticator(viewer, session, late)).rejects.toMatchObject(refused);
  await expect(renewRecoveryCodes(viewer, session, late)).rejects.toMatchObject(refused);
  expect(codes).toHaveLength(10);
  expect((await getOwnFactors(viewer)).appSince).not.toBeNull();
});

test("there is one app at most, also when two set it up at once", async () => {
  const { viewer, session } = await signedIn();
  const code = codeOf(await getOfferedSecret(viewer, session), start);
  const outcomes = await Promise.allSettled([1, 2].map(() => addAuthenticator(viewer, session, code, start)));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("the code that set the app up does not log in as well", async () => {
  const { account, viewer, session } = await signedIn();
  const { secret } = await setUp(viewer, session);
  const pending = await awaitSecondStep(account.id, start);
  await expect(passByCode(pending, codeOf(secret, start), start)).rejects.toMatchObject({ code: "wrong-credentials" });
  const next = later(30 * SECOND);
  expect(await passByCode(pending, codeOf(secret, next), next)).toBe(account.id);
});

test("new recovery codes put an end to the old ones, and the last second step takes them along", async () => {
  const { account, viewer, session } = await signedIn();
  await expect(renewRecoveryCodes(viewer, session, start)).rejects.toMatchObject({ code: "not-found" });
  const { codes } = await setUp(viewer, session);
  const renewed = await renewRecoveryCodes(viewer, session, start);
  const pending = await awaitSecondStep(account.id, start);
  await expect(passByCode(pending, codes[0] ?? "", start)).rejects.toMatchObject({ code: "wrong-credentials" });
  expect(await passByCode(pending, renewed[0] ?? "", start)).toBe(account.id);
  await removeAuthenticator(viewer, session, start);
  expect(await getOwnFactors(viewer)).toEqual({ appSince: null, passkeys: [], codesLeft: 0 });
  await expect(removeAuthenticator(viewer, session, start)).rejects.toMatchObject({ code: "not-found" });
});
