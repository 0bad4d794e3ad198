import { beforeEach, expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { endOtherSessions, endSession, endSessionOf, startSession, touchSession } from "./commands.ts";
import { findSession, listSessions } from "./queries.ts";

beforeEach(freshDatabase);

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const idOf = async (secret: string, at = start) => (await findSession(secret, at))?.id ?? "none";

test("a session knows its person; its secret is stored nowhere", async () => {
  const ada = await makeAccount({ handle: "ada" });
  const secret = await startSession(ada.id, "Firefox", start);
  expect(await findSession(secret, start)).toMatchObject({ account: { id: ada.id, handle: "ada", role: "reader" } });
  expect(JSON.stringify(await db().session.findMany())).not.toContain(secret);
  expect(await findSession(await idOf(secret), start)).toBeNull();
  for (const other of ["", "x", "' OR 1=1 --", "\ud800"]) expect(await findSession(other, start)).toBeNull();
});

test("logging out ends the session at once, and only that one", async () => {
  const ada = await makeAccount();
  const [here, there] = [await startSession(ada.id, "", start), await startSession(ada.id, "", start)];
  await endSessionOf(here, start);
  expect(await findSession(here, start)).toBeNull();
  expect(await findSession(there, start)).not.toBeNull();
  await endSessionOf(here, later(SECOND));
  await endSessionOf("unknown", start);
  const ended = await db().event.findMany({ where: { type: "session.ended" } });
  expect(ended).toHaveLength(1);
});

test("a session ends by being left alone, by its age and with its account", async () => {
  const ada = await makeAccount();
  const secret = await startSession(ada.id, "", start);
  expect(await findSession(secret, later(14 * DAY - SECOND))).not.toBeNull();
  expect(await findSession(secret, later(14 * DAY))).toBeNull();
  for (let day = 10; day < 30; day += 10) await touchSession(await idOf(secret), later(day * DAY));
  expect(await findSession(secret, later(30 * DAY - SECOND))).not.toBeNull();
  expect(await findSession(secret, later(30 * DAY))).toBeNull();

  await db().account.update({ where: { id: ada.id }, data: { role: "editor" } });
  const left = await startSession(ada.id, "", start);
  expect(await findSession(left, later(12 * HOUR - SECOND))).toMatchObject({ account: { role: "editor" } });
  expect(await findSession(left, later(12 * HOUR))).toBeNull();

  await db().account.update({ where: { id: ada.id }, data: { deletedAt: start } });
  expect(await findSession(left, start)).toBeNull();
  await expect(startSession(ada.id, "", start)).rejects.toMatchObject({ code: "signed-out" });
});

test("a suspended person's session stays, and says so", async () => {
  const ada = await makeAccount({ suspendedAt: start });
  const secret = await startSession(ada.id, "", start);
  expect(await findSession(secret, start)).toMatchObject({ account: { suspendedAt: start } });
});

test("whoever owes a second step acts as a reader from the day on, and with his role again once he has one", async () => {
  const ada = await makeAccount({ role: "admin", roleSince: start });
  const secret = await startSession(ada.id, "", later(7 * DAY - HOUR));
  const roles = async (at: Date) => (await findSession(secret, at))?.account;
  const due = { heldRole: "admin", factorDueAt: later(7 * DAY) };
  expect(await roles(later(7 * DAY - SECOND))).toMatchObject({ ...due, role: "admin" });
  expect(await roles(later(7 * DAY))).toMatchObject({ ...due, role: "reader" });
  // His session stays a short one.
  expect(await roles(later(8 * DAY))).toBeUndefined();
  const again = await startSession(ada.id, "", later(8 * DAY));
  await db().passkey.create({ data: { id: "key", accountId: ada.id, name: "Key", publicKey: new Uint8Array([1]) } });
  expect((await findSession(again, later(8 * DAY)))?.account).toMatchObject({ role: "admin", factorDueAt: null });
});

test("twenty browsers at most: the oldest session ends, others' stay", async () => {
  const [ada, eve] = [await makeAccount(), await makeAccount()];
  const eves = await startSession(eve.id, "", start);
  const secrets: string[] = [];
  for (let i = 0; i < 20; i += 1) secrets.push(await startSession(ada.id, `browser ${i}`, later(i * SECOND)));
  expect(await listSessions(viewerOf(ada), later(MINUTE))).toHaveLength(20);
  await startSession(ada.id, "one more", later(MINUTE));
  const live = await Promise.all(secrets.map((secret) => findSession(secret, later(MINUTE))));
  expect(live.map((session) => session !== null)).toEqual([false, ...Array(19).fill(true)]);
  expect(await findSession(eves, later(MINUTE))).not.toBeNull();
});

test("also when they log in at once", async () => {
  const ada = await makeAccount();
  for (let i = 0; i < 18; i += 1) await startSession(ada.id, "", start);
  await Promise.all(Array.from({ length: 6 }, () => startSession(ada.id, "", later(SECOND))));
  expect(await db().session.count({ where: { endedAt: null } })).toBe(20);
});

test("one ends one's own sessions, one by one or all others, and nobody else's", async () => {
  const [ada, eve] = [await makeAccount(), await makeAccount()];
  const [here, phone, library] = [
    await startSession(ada.id, "here", start),
    await startSession(ada.id, "phone", start),
    await startSession(ada.id, "library", start),
  ];
  expect(await endSession(viewerOf(eve), await idOf(phone), start)).toBe(0);
  expect(await findSession(phone, start)).not.toBeNull();
  expect(await endSession(viewerOf(ada), await idOf(phone), start)).toBe(1);
  expect(await findSession(phone, start)).toBeNull();
  const evesSecret = await startSession(eve.id, "", start);
  expect(await endOtherSessions(viewerOf(ada), await idOf(here), start)).toBe(1);
  expect((await listSessions(viewerOf(ada), start)).map(({ device }) => device)).toEqual(["here"]);
  expect(await findSession(library, start)).toBeNull();
  expect(await findSession(evesSecret, start)).not.toBeNull();
});

test("the list shows what is live, the last seen first", async () => {
  const ada = await makeAccount();
  const [first, second, idle] = [
    await startSession(ada.id, "first", later(DAY)),
    await startSession(ada.id, "second", later(DAY)),
    await startSession(ada.id, "idle", start),
  ];
  await touchSession(await idOf(first, later(DAY)), later(2 * DAY));
  expect((await listSessions(viewerOf(ada), later(2 * DAY))).map(({ device }) => device)).toEqual([
    "first",
    "second",
    "idle",
  ]);
  expect((await listSessions(viewerOf(ada), later(14 * DAY))).map(({ device }) => device)).toEqual(["first", "second"]);
  expect([second, idle].every((secret) => secret.length >= 43)).toBe(true);
});

test("what a browser calls itself is cut", async () => {
  const ada = await makeAccount();
  await startSession(ada.id, "x".repeat(9_000), start);
  expect((await listSessions(viewerOf(ada), start))[0]?.device).toHaveLength(200);
});
