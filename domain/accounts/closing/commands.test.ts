import { beforeEach, expect, test } from "vitest";
import { DAY, HOUR } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { hashPassword } from "#lib/password.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { checkPassword, registerAccount } from "../commands.ts";
import { writeAccountClosed } from "../letters/jobs.ts";
import { startSession } from "../sessions/commands.ts";
import { findSession } from "../sessions/queries.ts";
import { closeAccount, keepAccount } from "./commands.ts";
import { deleteClosed } from "./jobs.ts";

beforeEach(freshDatabase);

const PASSWORD = "four quiet herons at dusk";
const now = new Date("2026-06-30T12:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const leave = { current: PASSWORD, isFresh: false, comments: "leave" } as const;

async function makeReader(handle: string, role: "reader" | "admin" = "reader") {
  return makeAccount({ handle, role, passwordHash: await hashPassword(PASSWORD) });
}

test("a closed account is logged out everywhere and may only read", async () => {
  const ada = await makeReader("ada");
  const secret = await startSession(ada.id, "", now);
  await closeAccount(viewerOf(ada), leave, now);
  expect(await findSession(secret, now)).toBeNull();

  const again = await startSession(await checkPassword("ada", PASSWORD), "", later(HOUR));
  const session = await findSession(again, later(HOUR));
  expect(session?.account.closedAt).toEqual(now);
  const letter = await db().mail.findFirstOrThrow({ where: { kind: "account-closed" } });
  const pending = { id: letter.id, kind: "account-closed", to: "ada@example.org", accountId: ada.id } as const;
  const write = () => writeAccountClosed({ ...pending, about: { at: now.toISOString() } }, now);
  expect(letter.recipient).toBe(pending.to);
  expect((await write())?.text).toContain("/login?next=%2Fsettings%2Fdata");

  const viewer = viewerOf(await db().account.findUniqueOrThrow({ where: { id: ada.id } }));
  expect(viewer.suspendedAt).toEqual(now);
  await keepAccount(viewer, later(HOUR));
  expect(await write()).toBeNull();
});

test("within a day its owner keeps it; a minute after the day it is gone, and its name is nobody else's", async () => {
  const [ada, ben] = [await makeReader("ada"), await makeReader("ben")];
  await closeAccount(viewerOf(ada), leave, now);
  await closeAccount(viewerOf(ben), leave, now);
  await keepAccount(viewerOf(ada), later(DAY - 1));
  expect(await deleteClosed(later(DAY - 1))).toBe(0);
  expect(await deleteClosed(later(DAY))).toBe(1);
  expect(await deleteClosed(later(DAY))).toBe(0);

  expect(await checkPassword("ada", PASSWORD)).toBe(ada.id);
  await expect(checkPassword("ben", PASSWORD)).rejects.toMatchObject({ code: "wrong-credentials" });
  expect(await db().account.findUniqueOrThrow({ where: { id: ben.id } })).toMatchObject({
    email: null,
    closedAt: null,
  });
  const newcomer = { email: "new@example.org", password: "five loud geese at dawn" };
  for (const handle of ["ben", "BEN"]) {
    const taken = registerAccount({ ...newcomer, handle }, later(DAY));
    await expect(taken).rejects.toMatchObject({ code: "taken", field: "handle" });
  }
  expect(JSON.stringify(await db().burntHandle.findMany())).not.toContain("ben");
  expect((await db().event.findMany({ orderBy: { seq: "asc" } })).map(({ type }) => type)).toEqual(
    expect.arrayContaining(["account.closed", "account.kept", "account.deleted"]),
  );
});

test("a wrong password closes nothing, and whoever has none must have just logged in", async () => {
  const [ada, eve] = [await makeReader("ada"), await makeAccount({ handle: "eve" })];
  const wrong = closeAccount(viewerOf(ada), { ...leave, current: "not this one at all", isFresh: true }, now);
  await expect(wrong).rejects.toMatchObject({ code: "wrong-credentials", field: "current" });
  await expect(closeAccount(viewerOf(eve), leave, now)).rejects.toMatchObject({ code: "expired" });
  expect(await db().account.count({ where: { closedAt: { not: null } } })).toBe(0);
  await closeAccount(viewerOf(eve), { ...leave, isFresh: true }, now);
  expect(await db().account.count({ where: { closedAt: { not: null } } })).toBe(1);
});

test("of the administrators one stays, also when two leave at once", async () => {
  const [one, two] = [await makeReader("one", "admin"), await makeReader("two", "admin")];
  await makeAccount({ role: "admin", suspendedAt: now, passwordHash: "x" });
  // Nobody can log in as this one.
  await makeAccount({ role: "admin" });
  const both = await Promise.allSettled([one, two].map((who) => closeAccount(viewerOf(who), leave, now)));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = both.find((one) => one.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "conflict", field: "lastAdmin" });
});
