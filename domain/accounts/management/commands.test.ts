import { beforeEach, expect, test } from "vitest";
import { DAY } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { checkPassword } from "../commands.ts";
import { hasFactor } from "../entry/queries.ts";
import { listAccounts } from "../queries.ts";
import { askForReset } from "../reset/commands.ts";
import { startSession } from "../sessions/commands.ts";
import { findSession } from "../sessions/queries.ts";
import type { Viewer } from "../viewer.ts";
import {
  changeRole,
  createAccount,
  deleteAccount,
  endAllSessions,
  reinstateAccount,
  suspendAccount,
  takeFactorsAway,
} from "./commands.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const PASSWORD = "tram harbour onion ladder";
const newcomer = { handle: "Edna", email: "edna@example.org", password: PASSWORD, role: "editor" as const };
const operator = async () => viewerOf(await makeAccount({ role: "admin" }));

test("the operator makes accounts of any role", async () => {
  const id = await createAccount(await operator(), newcomer, now);
  expect(await checkPassword("edna", PASSWORD)).toBe(id);
  expect(await db().account.findUnique({ where: { id } })).toMatchObject({ role: "editor" });
  await expect(createAccount(await operator(), newcomer, now)).rejects.toMatchObject({
    code: "taken",
    field: "handle",
  });
});

test("role, suspension and its end count from the next request on", async () => {
  const boss = await operator();
  const ada = await makeAccount({ handle: "ada" });
  const secret = await startSession(ada.id, "", now);
  await changeRole(boss, "ADA", "moderator", now);
  await suspendAccount(boss, "ada", now);
  expect(await findSession(secret, now)).toMatchObject({ account: { role: "moderator", suspendedAt: now } });
  await changeRole(boss, "ada", "reader", now);
  await reinstateAccount(boss, "ada", now);
  expect(await findSession(secret, now)).toMatchObject({ account: { role: "reader", suspendedAt: null } });
  const told = (await db().event.findMany({ orderBy: { seq: "asc" } })).map(({ type }) => type);
  expect(told.slice(1)).toEqual([
    "account.role-changed",
    "account.suspended",
    "account.role-changed",
    "account.reinstated",
  ]);
});

test("the time for a second step begins with the role, and giving the same role again does not lengthen it", async () => {
  const boss = await operator();
  const id = await createAccount(boss, newcomer, now);
  const since = async () => (await db().account.findUniqueOrThrow({ where: { id } })).roleSince;
  expect(await since()).toEqual(now);
  const then = new Date(now.getTime() + DAY);
  await changeRole(boss, "edna", "editor", then);
  expect(await since()).toEqual(now);
  await changeRole(boss, "edna", "admin", then);
  expect(await since()).toEqual(then);
});

test("whoever has lost everything gets in by the password alone, and has a week again", async () => {
  const boss = await operator();
  const { id } = await makeAccount({ handle: "ada", role: "admin", roleSince: new Date(now.getTime() - 30 * DAY) });
  await expect(takeFactorsAway(boss, "ada", now)).rejects.toMatchObject({ code: "not-found", field: "factor" });
  await db().authenticator.create({ data: { accountId: id, sealed: "1.x" } });
  await db().passkey.create({ data: { id: "key", accountId: id, name: "Key", publicKey: new Uint8Array([1]) } });
  await db().recoveryCode.create({ data: { accountId: id, hash: "x" } });
  const secret = await startSession(id, "", now);
  await takeFactorsAway(boss, "ada", now);
  expect(await findSession(secret, now)).toBeNull();
  expect(await hasFactor(id)).toBe(false);
  expect(await db().recoveryCode.count()).toBe(0);
  expect(await db().account.findUnique({ where: { id } })).toMatchObject({ roleSince: now });
});

test("all sessions of one person end, and how many is told", async () => {
  const boss = await operator();
  const [ada, eve] = [await makeAccount({ handle: "ada" }), await makeAccount()];
  const secrets = [await startSession(ada.id, "", now), await startSession(ada.id, "", now)];
  const eves = await startSession(eve.id, "", now);
  expect(await endAllSessions(boss, "ada", now)).toBe(2);
  for (const secret of secrets) expect(await findSession(secret, now)).toBeNull();
  expect(await findSession(eves, now)).not.toBeNull();
  expect(await endAllSessions(boss, "ada", now)).toBe(0);
});

test("a deleted person is gone, what he wrote is not, and his name is nobody else’s", async () => {
  const boss = await operator();
  const id = await createAccount(boss, { ...newcomer, role: "reader" }, now);
  const edna = await db().account.update({ where: { id }, data: { bio: "Me.", displayName: "Edna E." } });
  const commentId = await makeComment(await makeArticle(), { by: edna, body: "Still here." });
  const secret = await startSession(id, "", now);
  await askForReset("edna@example.org", now);
  await askForReset("former@example.org", now);
  await db().mail.updateMany({ where: { recipient: "former@example.org" }, data: { accountId: id } });
  await askForReset("somebody@example.org", now);

  await deleteAccount(boss, "edna", now);
  expect(await db().mail.findMany({ select: { recipient: true } })).toEqual([{ recipient: "somebody@example.org" }]);
  const row = await db().account.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ email: null, passwordHash: null, displayName: null, bio: "", deletedAt: now });
  expect(JSON.stringify(row)).not.toMatch(/edna/i);
  expect(row.handle).toMatch(/^former-reader-/);
  expect(await findSession(secret, now)).toBeNull();
  await expect(checkPassword("edna", PASSWORD)).rejects.toMatchObject({ code: "wrong-credentials" });
  expect(await db().comment.findFirst({ where: { id: commentId } })).toMatchObject({
    authorId: id,
    body: "Still here.",
  });
  await expect(createAccount(boss, newcomer, now)).rejects.toMatchObject({ code: "taken", field: "handle" });
  await expect(deleteAccount(boss, row.handle, now)).rejects.toMatchObject({ code: "not-found" });
});

test("nobody but a working administrator may do any of it", async () => {
  await makeAccount({ handle: "ada" });
  const admin = await makeAccount({ role: "admin" });
  const others = [
    viewerOf(await makeAccount()),
    viewerOf(await makeAccount({ role: "moderator" })),
    viewerOf(await makeAccount({ role: "editor" })),
    viewerOf({ ...admin, suspendedAt: now }),
  ];
  const deeds: ((who: Viewer) => Promise<unknown>)[] = [
    (who) => createAccount(who, newcomer, now),
    (who) => changeRole(who, "ada", "admin", now),
    (who) => suspendAccount(who, "ada", now),
    (who) => reinstateAccount(who, "ada", now),
    (who) => endAllSessions(who, "ada", now),
    (who) => takeFactorsAway(who, "ada", now),
    (who) => deleteAccount(who, "ada", now),
    (who) => listAccounts(who),
  ];
  for (const who of others) {
    for (const deed of deeds) await expect(deed(who)).rejects.toMatchObject({ code: "not-allowed" });
  }
  expect(await db().account.findUnique({ where: { handleKey: "ada" } })).toMatchObject({
    role: "reader",
    deletedAt: null,
  });
  await expect(suspendAccount(viewerOf(admin), "nobody", now)).rejects.toMatchObject({ code: "not-found" });
});
