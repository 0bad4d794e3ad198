import { beforeEach, describe, expect, test } from "vitest";
import { MINUTE, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { hasFactor } from "../../entry/queries.ts";
import { startSession } from "../../sessions/commands.ts";
import { findSession } from "../../sessions/queries.ts";
import { getOwnFactors } from "../queries.ts";
import { addPasskey, askForNewPasskey, askForPasskey, checkPasskey, MAX_PASSKEYS, removePasskey } from "./commands.ts";
import { type Doing, newDevice } from "./test-device.ts";

beforeEach(freshDatabase);

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const place = { origin: "https://paper.example", rpId: "paper.example", name: "The Paper" };
const unfit = { code: "wrong-credentials", field: "passkey" };
const expired = { code: "expired", field: "passkey" };

async function signedIn() {
  const account = await makeAccount({ passwordHash: "a-hash" });
  const session = await findSession(await startSession(account.id, "here", start), start);
  if (!session) throw new Error("no session");
  return { account, viewer: viewerOf(account), session };
}
type Person = Awaited<ReturnType<typeof signedIn>>;

async function add({ viewer, session }: Person, device = newDevice(place), doing: Doing = {}) {
  const { challenge } = await askForNewPasskey(viewer, session, place, start);
  const codes = await addPasskey(
    viewer,
    session,
    { name: "Key", passkey: device.make(challenge, doing) },
    place,
    start,
  );
  return { device, codes };
}
const asked = async (person: Person | null = null, at = start) =>
  (await askForPasskey(person?.viewer ?? null, place, at)).challenge;

test("a passkey is added with recovery codes, tells who comes, and its other sessions have ended", async () => {
  const ada = await signedIn();
  const elsewhere = await startSession(ada.account.id, "elsewhere", start);
  const { device, codes } = await add(ada);
  expect(codes).toHaveLength(10);
  expect(await findSession(elsewhere, start)).toBeNull();
  expect(await hasFactor(ada.account.id)).toBe(true);
  expect(await checkPasskey(null, device.sign(await asked()), place, later(MINUTE))).toBe(ada.account.id);
  expect((await getOwnFactors(ada.viewer)).passkeys).toMatchObject([{ name: "Key", lastUsedAt: later(MINUTE) }]);
  expect((await add(ada)).codes).toEqual([]);
});

describe("a new passkey is refused", () => {
  test.each<[string, Doing]>([
    ["made for another site", { origin: "https://paper.example.evil.example" }],
    ["made for another name", { rpId: "evil.example" }],
    ["made without asking its owner", { verified: false }],
  ])("when it was %s", async (_why, doing) => {
    const ada = await signedIn();
    await expect(add(ada, newDevice(place), doing)).rejects.toMatchObject(unfit);
    expect(await hasFactor(ada.account.id)).toBe(false);
  });

  test("for a challenge of somebody else's, of another purpose, too old or answered before", async () => {
    const [ada, eve] = [await signedIn(), await signedIn()];
    const { challenge } = await askForNewPasskey(eve.viewer, eve.session, place, start);
    const give = (word: string, at = start) =>
      addPasskey(ada.viewer, ada.session, { name: "Key", passkey: newDevice(place).make(word) }, place, at);
    await expect(give(challenge)).rejects.toMatchObject(expired);
    await expect(give(await asked(ada))).rejects.toMatchObject(expired);
    await expect(give("made-up")).rejects.toMatchObject(expired);
    const own = async () => (await askForNewPasskey(ada.viewer, ada.session, place, start)).challenge;
    await expect(give(await own(), later(5 * MINUTE))).rejects.toMatchObject(expired);
    const once = await own();
    await give(once);
    await expect(give(once)).rejects.toMatchObject(expired);
  });

  test("when it is somebody's already, and when there are as many as there may be", async () => {
    const [ada, eve] = [await signedIn(), await signedIn()];
    const { device } = await add(ada);
    await expect(add(eve, device)).rejects.toMatchObject({ code: "taken", field: "passkey" });
    for (let i = 1; i < MAX_PASSKEYS; i += 1) await add(ada);
    await expect(add(ada)).rejects.toMatchObject({ code: "too-many", detail: { limit: MAX_PASSKEYS } });
  });

  test("from whoever has not just shown who he is", async () => {
    const ada = await signedIn();
    const late = later(10 * MINUTE);
    const refused = { code: "not-allowed" };
    await expect(askForNewPasskey(ada.viewer, ada.session, place, late)).rejects.toMatchObject(refused);
    const { device } = await add(ada);
    await expect(removePasskey(ada.viewer, ada.session, device.id, late)).rejects.toMatchObject(refused);
  });
});

describe("a signature is refused", () => {
  test.each<[string, Doing]>([
    ["was given to another site", { origin: "http://paper.example" }],
    ["is for another name", { rpId: "evil.example" }],
    ["was given without asking its owner", { verified: false }],
  ])("when it %s", async (_why, doing) => {
    const { device } = await add(await signedIn());
    await expect(checkPasskey(null, device.sign(await asked(), doing), place, start)).rejects.toMatchObject(unfit);
  });

  test("when it is of a passkey that nobody has, or of another key under the same name", async () => {
    const { device } = await add(await signedIn());
    await expect(checkPasskey(null, newDevice(place).sign(await asked()), place, start)).rejects.toMatchObject(unfit);
    const forged = { ...newDevice(place).sign(await asked()), id: device.id, rawId: device.id };
    await expect(checkPasskey(null, forged, place, start)).rejects.toMatchObject(unfit);
  });

  test("when it comes a second time, or too late", async () => {
    const { device } = await add(await signedIn());
    const signed = device.sign(await asked());
    await checkPasskey(null, signed, place, start);
    await expect(checkPasskey(null, signed, place, start)).rejects.toMatchObject(expired);
    const late = device.sign(await asked());
    await expect(checkPasskey(null, late, place, later(5 * MINUTE))).rejects.toMatchObject(expired);
  });

  test("of somebody else's passkey, where it is to prove who sits here", async () => {
    const [ada, eve] = [await signedIn(), await signedIn()];
    const { device } = await add(eve);
    await expect(checkPasskey(ada.viewer, device.sign(await asked(ada)), place, start)).rejects.toMatchObject(unfit);
    await expect(checkPasskey(ada.viewer, device.sign(await asked()), place, start)).rejects.toMatchObject(expired);
    expect(await checkPasskey(eve.viewer, device.sign(await asked(eve)), place, start)).toBe(eve.account.id);
  });

  test("when its counter stands still or goes back, as that of a copy does", async () => {
    const { device } = await add(await signedIn());
    const sign = async (counter: number) => checkPasskey(null, device.sign(await asked(), { counter }), place, start);
    await sign(5);
    await expect(sign(5)).rejects.toMatchObject(unfit);
    await expect(sign(4)).rejects.toMatchObject(unfit);
    await expect(sign(0)).rejects.toMatchObject(unfit);
    await sign(6);
  });

  test("after its passkey was removed, or its account is gone; others' cannot be removed", async () => {
    const [ada, eve] = [await signedIn(), await signedIn()];
    const { device } = await add(ada);
    await expect(removePasskey(eve.viewer, eve.session, device.id, start)).rejects.toMatchObject({ code: "not-found" });
    await db().account.update({ where: { id: ada.account.id }, data: { deletedAt: start } });
    await expect(checkPasskey(null, device.sign(await asked()), place, start)).rejects.toMatchObject(unfit);
    await db().account.update({ where: { id: ada.account.id }, data: { deletedAt: null } });
    await removePasskey(ada.viewer, ada.session, device.id, later(SECOND));
    await expect(checkPasskey(null, device.sign(await asked()), place, start)).rejects.toMatchObject(unfit);
    expect(await getOwnFactors(ada.viewer)).toMatchObject({ passkeys: [], codesLeft: 0 });
  });
});
