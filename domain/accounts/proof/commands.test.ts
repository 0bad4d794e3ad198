import { beforeEach, expect, test } from "vitest";
import { MINUTE, SECOND } from "#lib/clock.ts";
import { hashPassword } from "#lib/password.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { endSessionOf, startSession } from "../sessions/commands.ts";
import { findSession } from "../sessions/queries.ts";
import { noteProof, proveByPassword } from "./commands.ts";
import { isFresh } from "./freshness.ts";

beforeEach(freshDatabase);

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const PASSWORD = "tram harbour onion ladder";

async function signedIn(password: string | null = PASSWORD) {
  const account = await makeAccount({ passwordHash: password && (await hashPassword(password)) });
  const secret = await startSession(account.id, "", start);
  const look = async (at: Date) => {
    const session = await findSession(secret, at);
    if (!session) throw new Error("no session");
    return session;
  };
  return { viewer: viewerOf(account), secret, sessionId: (await look(start)).id, look };
}

test("logging in proves who one is, for ten minutes; the password proves it anew, for this session alone", async () => {
  const { viewer, sessionId, look } = await signedIn();
  const other = await startSession(viewer.accountId, "", start);
  expect(isFresh(await look(start), later(10 * MINUTE - SECOND))).toBe(true);
  const late = later(10 * MINUTE);
  expect(isFresh(await look(late), late)).toBe(false);
  await proveByPassword(viewer, sessionId, PASSWORD, late);
  expect(isFresh(await look(late), later(20 * MINUTE - SECOND))).toBe(true);
  expect((await findSession(other, late))?.provedAt).toEqual(start);
});

test("a wrong password proves nothing, nor does any where there is none", async () => {
  const { viewer, sessionId, look } = await signedIn();
  const late = later(11 * MINUTE);
  const wrong = { code: "wrong-credentials", field: "password" };
  await expect(proveByPassword(viewer, sessionId, "not the password", late)).rejects.toMatchObject(wrong);
  expect((await look(late)).provedAt).toEqual(start);
  const without = await signedIn(null);
  await expect(proveByPassword(without.viewer, without.sessionId, "", late)).rejects.toMatchObject(wrong);
});

test("the eleventh wrong try within an hour is refused, and what was right does not count", async () => {
  const { viewer, sessionId } = await signedIn();
  for (let i = 0; i < 12; i += 1) await proveByPassword(viewer, sessionId, PASSWORD, start);
  for (let i = 0; i < 10; i += 1)
    await expect(proveByPassword(viewer, sessionId, "wrong", start)).rejects.toMatchObject({
      code: "wrong-credentials",
    });
  await expect(proveByPassword(viewer, sessionId, PASSWORD, start)).rejects.toMatchObject({ code: "too-many" });
}, 30_000);

test("nobody proves for a session that has ended or is another's", async () => {
  const [ada, eve] = [await signedIn(), await signedIn()];
  await expect(noteProof(eve.viewer, ada.sessionId, start)).rejects.toMatchObject({ code: "signed-out" });
  await endSessionOf(ada.secret, start);
  await expect(noteProof(ada.viewer, ada.sessionId, start)).rejects.toMatchObject({ code: "signed-out" });
});
