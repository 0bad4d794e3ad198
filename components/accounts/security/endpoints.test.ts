import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Edge, serveEdge, signedIn } from "#bin/testing/edge.ts";
import { ASK_PASSKEY } from "#domain/limits/limits.ts";
import { HOUR } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { makeAccount } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";

let edge: Edge;
beforeAll(async () => {
  edge = await serveEdge();
});
afterAll(() => edge.close());
beforeEach(freshDatabase);

test("whoever comes is given something to sign, for this site and with its owner asked", async () => {
  const answer = await edge.post("/api/v1/passkeys/challenge", {});
  expect(answer.status).toBe(200);
  const { challenge, rpId, userVerification, allowCredentials } = await answer.json();
  expect(challenge).toHaveLength(43);
  expect(rpId).toBe(new URL(env().SITE_URL).hostname);
  expect(userVerification).toBe("required");
  // It says nothing about who has a passkey here.
  expect(allowCredentials).toBeUndefined();
  expect(JSON.stringify(await db().passkeyChallenge.findMany())).not.toContain(challenge);
});

test("a new passkey is for whoever is logged in and has just shown who he is", async () => {
  const ada = await makeAccount();
  expect((await edge.post("/api/v1/passkeys/new", {})).status).toBe(401);
  const cookie = await signedIn(ada);
  const { user, authenticatorSelection } = await (await edge.post("/api/v1/passkeys/new", {}, cookie)).json();
  expect(user.name).toBe(ada.handle);
  expect(authenticatorSelection).toMatchObject({ residentKey: "required", userVerification: "required" });
  await db().session.updateMany({ data: { provedAt: new Date(Date.now() - HOUR) } });
  expect((await edge.post("/api/v1/passkeys/new", {}, cookie)).status).toBe(403);
});

test("from other sites and with anything else in it, it is refused", async () => {
  const foreign = { origin: "https://elsewhere.example" };
  expect((await edge.post("/api/v1/passkeys/challenge", {}, foreign)).status).toBe(403);
  expect((await edge.post("/api/v1/passkeys/challenge", { accountId: "x" })).status).toBe(400);
  expect(await db().passkeyChallenge.count()).toBe(0);
});

test("one address asks sixty times a minute and no more", async () => {
  const ask = () => edge.post("/api/v1/passkeys/challenge", {});
  for (let i = 0; i < ASK_PASSKEY.limit; i += 1) expect((await ask()).status).toBe(200);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
});
