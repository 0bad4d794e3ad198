import { beforeEach, describe, expect, test } from "vitest";
import { letters } from "#domain/letters.ts";
import { deliverNextMail } from "#domain/mail/deliver.ts";
import { MINUTE, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import type { Letter } from "#lib/mailer/message.ts";
import { hashPassword } from "#lib/password.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { changePassword, checkPassword } from "../commands.ts";
import { startSession } from "../sessions/commands.ts";
import { findSession } from "../sessions/queries.ts";
import { askForReset, resetPassword } from "./commands.ts";
import { isResetOpen } from "./queries.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const OLD = "tram harbour onion ladder";
const NEW = "seven grey pebbles in a row";
const expired = { code: "expired" };

const member = async (given: Parameters<typeof makeAccount>[0] = {}) =>
  makeAccount({ handle: "ada", passwordHash: await hashPassword(OLD), ...given });

async function sent(at = now): Promise<Letter[]> {
  const found: Letter[] = [];
  while (
    await deliverNextMail(
      letters,
      async (letter) => void found.push(letter),
      () => at,
    )
  );
  return found;
}
const keyIn = (letter: Letter | undefined) => /\/reset\?key=([\w-]{43})/.exec(letter?.text ?? "")?.[1] ?? "";
async function ask(at = now) {
  await askForReset("ada@example.org", at);
  return keyIn((await sent(at))[0]);
}

describe("asking for a new password", () => {
  test("leaves the same behind for an address that nobody has, and nobody is written to", async () => {
    await member();
    await makeAccount({ handle: "imported", passwordHash: null });
    const traces: unknown[] = [];
    let statements = 0;
    db().$on("query" as never, () => void statements++);
    for (const address of ["ada@example.org", "nobody@example.org", "imported@example.org"]) {
      statements = 0;
      await askForReset(address, now);
      const asked = statements;
      const { kind, about, accountId } = await db().mail.findFirstOrThrow({ where: { recipient: address } });
      const event = await db().event.findFirstOrThrow({ orderBy: { seq: "desc" } });
      traces.push({
        kind,
        about,
        accountId,
        event: event.type,
        payload: event.payload,
        asked,
      });
    }
    expect(traces[1]).toEqual(traces[0]);
    expect(traces[2]).toEqual(traces[0]);
    expect((await sent()).map(({ to }) => to)).toEqual(["ada@example.org"]);
    expect(await db().mail.count({ where: { sentAt: null } })).toBe(0);
  });

  test("takes the same time", async () => {
    await member();
    const took = async (address: string) => {
      const begun = performance.now();
      await askForReset(address, now);
      return performance.now() - begun;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 25; i += 1) {
      known.push(await took("ada@example.org"));
      unknown.push(await took(`nobody-${i}@example.org`));
    }
    const middle = (list: number[]) => list.toSorted((a, b) => a - b)[12] ?? Number.NaN;
    expect(middle(unknown) / middle(known)).toBeGreaterThan(0.5);
    expect(middle(unknown) / middle(known)).toBeLessThan(2);
  });
});

describe("the link", () => {
  test("opens once, for half an hour; a refused password does not use it up", async () => {
    await member();
    const key = await ask();
    expect(await isResetOpen(key, later(30 * MINUTE - SECOND))).toBe(true);
    expect(await isResetOpen(key, later(30 * MINUTE))).toBe(false);
    await expect(resetPassword(key, NEW, later(30 * MINUTE))).rejects.toMatchObject(expired);
    await expect(resetPassword(key, "passwordpassword", now)).rejects.toMatchObject({ code: "malformed" });
    await resetPassword(key, NEW, now);
    await expect(resetPassword(key, "another grey pebble", now)).rejects.toMatchObject(expired);
    await checkPassword("ada", NEW);
    await expect(checkPassword("ada", OLD)).rejects.toMatchObject({ code: "wrong-credentials" });
  });

  test("half an hour from when it is sent, not from when it was asked for", async () => {
    await member();
    await askForReset("ada@example.org", now);
    const key = keyIn((await sent(later(60 * MINUTE)))[0]);
    expect(await isResetOpen(key, later(89 * MINUTE))).toBe(true);
  });

  test("of two who use it at once one comes too late", async () => {
    await member();
    const key = await ask();
    const both = await Promise.allSettled([resetPassword(key, NEW, now), resetPassword(key, `${NEW} too`, now)]);
    expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("opens nothing once the password was changed otherwise, the address is another, or the account is gone", async () => {
    const account = await member();
    const who = viewerOf(account);
    const change = () => changePassword(who, { current: OLD, password: NEW }, "", now);
    const first = await ask();
    await change();
    await expect(resetPassword(first, `${NEW} too`, now)).rejects.toMatchObject(expired);
    await sent();
    const second = await ask();
    await db().account.update({ where: { id: account.id }, data: { email: "other@example.org" } });
    await expect(resetPassword(second, `${NEW} too`, now)).rejects.toMatchObject(expired);
    await checkPassword("ada", NEW);
  });
});

test("a new password ends every session, and the address is told", async () => {
  const account = await member();
  const [here, there] = [await startSession(account.id, "here", now), await startSession(account.id, "there", now)];
  await resetPassword(await ask(), NEW, now);
  expect([await findSession(here, now), await findSession(there, now)]).toEqual([null, null]);
  expect(await sent()).toMatchObject([
    {
      to: "ada@example.org",
      subject: "Your password was changed – Afterword",
      text: expect.stringContaining("/forgot"),
    },
  ]);
});

test("a password that is changed in the settings is told too", async () => {
  const account = await member();
  await changePassword(viewerOf(account), { current: OLD, password: NEW }, "", now);
  expect(await sent()).toMatchObject([{ to: "ada@example.org", subject: "Your password was changed – Afterword" }]);
});
