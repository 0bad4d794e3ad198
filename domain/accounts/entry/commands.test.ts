import { NodeCryptoPlugin } from "@otplib/plugin-crypto-node";
import { generateSync } from "@otplib/totp";
import { beforeEach, expect, test } from "vitest";
import { MINUTE, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { seal } from "#lib/seal.ts";
import { makeAccount } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { hashOfCode } from "../factors/recovery.ts";
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

test("codes that were right count towards no limit", async () => {
  const { id } = await withApp();
  for (let i = 0; i < 12; i += 1) {
    const at = later(i * 31 * SECOND);
    expect(await passByCode(await awaitSecondStep(id, at), codeAt(at), at)).toBe(id);
  }
});
