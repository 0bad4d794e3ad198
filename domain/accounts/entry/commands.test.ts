import { NodeCryptoPlugin } from "@otplib/plugin-crypto-node";
import { generateSync } from "@otplib/totp";
import { beforeEach, expect, test } from "vitest";
import { HOUR, MINUTE, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { seal } from "#lib/seal.ts";
import { makeAccount } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { hashOfCode } from "../factors/recovery.ts";
import { endSessions, startSession } from "../sessions/commands.ts";
import { awaitSecondStep, passByCode } from "./commands.ts";
import { findPendingLogin, hasFactor } from "./queries.ts";

beforeEach(freshDatabase);

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const secret = Buffer.from("12345678901234567890");
const crypto = new NodeCryptoPlugin();
const codeAt = (at: Date) => generateSync({ secret, crypto, epoch: Math.floor(at.getTime() / SECOND) });
const RECOVERY = "bcdf-2345-ghjk-6789";
const wrong = { code: "wrong-credentials", field: "code" };

async function withApp() {
  const account = await makeAccount();
  const accountId = account.id;
  await db().authenticator.create({ data: { accountId, sealed: seal(secret, accountId) } });
  await db().recoveryCode.create({ data: { accountId, hash: hashOfCode(accountId, RECOVERY) } });
  return account;
}

test("whoever has nothing set up is asked for nothing", async () => {
  expect(await hasFactor((await makeAccount()).id)).toBe(false);
  expect(await hasFactor((await withApp()).id)).toBe(true);
});

test("the wait ends by the right code, once", async () => {
  const { id } = await withApp();
  const pending = await awaitSecondStep(id, start);
  expect(JSON.stringify(await db().pendingLogin.findMany())).not.toContain(pending);
  expect(await findPendingLogin(pending, start)).toEqual({ accountId: id, withApp: true, withPasskey: false });
  await expect(passByCode(pending, "000000", start)).rejects.toMatchObject(wrong);
  expect(await passByCode(pending, codeAt(start), start)).toBe(id);
  await expect(passByCode(pending, codeAt(later(MINUTE)), later(MINUTE))).rejects.toMatchObject({ code: "expired" });
});

test("it ends after ten minutes, and with the account", async () => {
  const { id } = await withApp();
  const pending = await awaitSecondStep(id, start);
  expect(await findPendingLogin(pending, later(10 * MINUTE - SECOND))).not.toBeNull();
  const late = later(10 * MINUTE);
  await expect(passByCode(pending, codeAt(late), late)).rejects.toMatchObject({ code: "expired", field: "code" });
  await db().account.update({ where: { id }, data: { deletedAt: start } });
  await expect(passByCode(pending, codeAt(start), start)).rejects.toMatchObject({ code: "expired" });
  for (const other of ["", "x", "\ud800"]) expect(await findPendingLogin(other, start)).toBeNull();
});

test("a code is taken once: not again, not an older one, not by two at the same time", async () => {
  const { id } = await withApp();
  const code = codeAt(start);
  const older = codeAt(later(-30 * SECOND));
  const pending = await Promise.all([1, 2, 3, 4].map(() => awaitSecondStep(id, start)));
  const outcomes = await Promise.allSettled(pending.slice(0, 3).map((one) => passByCode(one, code, start)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(passByCode(pending[3] ?? "", older, start)).rejects.toMatchObject(wrong);
});

test("a recovery code is good once, however it is typed, and only for its owner", async () => {
  const [{ id }, other] = [await withApp(), await withApp()];
  await db().recoveryCode.deleteMany({ where: { accountId: other.id } });
  const theirs = await awaitSecondStep(other.id, start);
  await expect(passByCode(theirs, RECOVERY, start)).rejects.toMatchObject(wrong);
  const [first, second] = [await awaitSecondStep(id, start), await awaitSecondStep(id, start)];
  expect(await passByCode(first, " BCDF 2345 GHJK 6789", start)).toBe(id);
  await expect(passByCode(second, RECOVERY, start)).rejects.toMatchObject(wrong);
});

test("the sixth wrong code within ten minutes is not looked at, nor the right one after it", async () => {
  const { id } = await withApp();
  const pending = await awaitSecondStep(id, start);
  for (let i = 0; i < 5; i += 1) await expect(passByCode(pending, "000000", start)).rejects.toMatchObject(wrong);
  const other = await awaitSecondStep(id, later(MINUTE));
  await expect(passByCode(other, codeAt(later(MINUTE)), later(MINUTE))).rejects.toMatchObject({ code: "too-many" });
  const then = later(10 * MINUTE);
  expect(await passByCode(other, codeAt(then), then)).toBe(id);
});

test("of an app's codes thirty wrong ones are looked at in a day; a recovery code still lets its owner in", async () => {
  const { id } = await withApp();
  for (let i = 0; i < 30; i += 1) {
    const at = later(i * 10 * MINUTE);
    const pending = await awaitSecondStep(id, at);
    await expect(passByCode(pending, "000000", at)).rejects.toMatchObject(wrong);
  }
  const at = later(31 * 10 * MINUTE);
  const pending = await awaitSecondStep(id, at);
  await expect(passByCode(pending, codeAt(at), at)).rejects.toMatchObject({ code: "too-many" });
  expect(await passByCode(pending, RECOVERY, at)).toBe(id);
  const nextDay = later(24 * HOUR);
  expect(await passByCode(await awaitSecondStep(id, nextDay), codeAt(nextDay), nextDay)).toBe(id);
});

test("a recovery code that was used is told to its owner by mail, a code of the app is not", async () => {
  const account = await withApp();
  await passByCode(await awaitSecondStep(account.id, start), codeAt(start), start);
  expect(await db().mail.count()).toBe(0);
  await passByCode(await awaitSecondStep(account.id, start), RECOVERY, start);
  expect(await db().mail.findMany()).toMatchObject([
    { kind: "factors-changed", recipient: account.email, about: { what: "code-used" } },
  ]);
});

test("a log-in that waits ends with the sessions: with another password, another second step, logging out everywhere", async () => {
  const { id } = await withApp();
  const pending = await awaitSecondStep(id, start);
  await db().$transaction((tx) => endSessions(tx, id, { id: "one of them" }, start));
  expect(await findPendingLogin(pending, start)).not.toBeNull();
  await db().$transaction((tx) => endSessions(tx, id, { id: { not: "one of them" } }, start));
  await expect(passByCode(pending, codeAt(start), start)).rejects.toMatchObject({ code: "expired" });
});

test("the password alone begins no session where a second step has come since", async () => {
  const [withStep, without] = [await withApp(), await makeAccount()];
  await expect(startSession(withStep.id, "", start, { oneStep: true })).rejects.toMatchObject({ code: "conflict" });
  expect(await db().session.count()).toBe(0);
  await startSession(without.id, "", start, { oneStep: true });
  expect(await db().session.count()).toBe(1);
});

test("codes that were right count towards no limit", async () => {
  const { id } = await withApp();
  for (let i = 0; i < 12; i += 1) {
    const at = later(i * 31 * SECOND);
    expect(await passByCode(await awaitSecondStep(id, at), codeAt(at), at)).toBe(id);
  }
});
