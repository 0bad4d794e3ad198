import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSmtpSink, postTo, type SmtpSink } from "#bin/testing/smtp-sink.ts";
import { letters } from "#domain/letters.ts";
import { deliverNextMail } from "#domain/mail/deliver.ts";
import { DAY, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { parseInput } from "#lib/input.ts";
import type { Letter } from "#lib/mailer/message.ts";
import { hashPassword } from "#lib/password.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { changePassword, registerAccount } from "../commands.ts";
import { askForReset } from "../reset/commands.ts";
import { askForResetSchema, changeEmailSchema, registerSchema } from "../schema.ts";
import { askForConfirmation, askForNewAddress, confirmAddress, dropNewAddress } from "./commands.ts";
import { findAddressToConfirm, findUnproved } from "./queries.ts";

let sink: SmtpSink;
beforeAll(async () => {
  sink = await openSmtpSink();
});
afterAll(() => sink.close());
beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const PASSWORD = "tram harbour onion ladder";
const person = (handle: string, email = `${handle}@example.org`) => ({ handle, email, password: PASSWORD });
const accountOf = (id: string) => db().account.findUniqueOrThrow({ where: { id } });
const viewer = async (id: string) => viewerOf(await accountOf(id));
const expired = { code: "expired" };

/** What the worker would send now. */
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
const keyIn = ({ text }: Letter) => /[?&]key=([\w-]{43})/.exec(text)?.[1] ?? "";
async function onlyKey(at = now) {
  const [letter, ...more] = await sent(at);
  expect(more).toEqual([]);
  return letter ? keyIn(letter) : "";
}

describe("registering", () => {
  test("sends a link to the address, which proves it once and for a day", async () => {
    const id = await registerAccount(person("ada"), now, { next: "/a/tides" });
    const [letter] = await sent();
    expect(letter).toMatchObject({ to: "ada@example.org", subject: "Confirm your email address – Afterword" });
    expect(letter?.text).toContain("“ada”");
    expect(letter?.text).toContain("&next=%2Fa%2Ftides");
    const key = letter ? keyIn(letter) : "";
    expect(await findAddressToConfirm(key, later(DAY - SECOND))).toBe("ada@example.org");
    expect(await findAddressToConfirm(key, later(DAY))).toBeNull();
    await expect(confirmAddress(key, later(DAY))).rejects.toMatchObject(expired);

    expect((await accountOf(id)).emailConfirmedAt).toBeNull();
    await confirmAddress(key, later(SECOND));
    expect((await accountOf(id)).emailConfirmedAt).toEqual(later(SECOND));
    await expect(confirmAddress(key, later(SECOND))).rejects.toMatchObject(expired);
    expect(await findUnproved(await viewer(id))).toBeNull();
  });

  test("of two who open the link at once one comes too late", async () => {
    await registerAccount(person("ada"), now);
    const key = await onlyKey();
    const both = await Promise.allSettled([confirmAddress(key, now), confirmAddress(key, now)]);
    expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db().event.count({ where: { type: "account.address-confirmed" } })).toBe(1);
  });

  test("keeps no link in the database, neither in the outbox nor beside the account", async () => {
    await registerAccount(person("ada"), now);
    const key = await onlyKey();
    const rows = JSON.stringify([await db().mail.findMany(), await db().oneTimeLink.findMany()]);
    expect(key).toHaveLength(43);
    expect(rows).not.toContain(key);
  });

  test("a guessed key opens nothing", async () => {
    await registerAccount(person("ada"), now);
    await sent();
    for (const key of ["", "x", "undefined", "%", "a".repeat(43)])
      await expect(confirmAddress(key, now)).rejects.toMatchObject(expired);
  });
});

test("a link that is asked for again is another; either proves the address, and then both are done with", async () => {
  const id = await registerAccount(person("ada"), now);
  const first = await onlyKey();
  await askForConfirmation(await viewer(id), now);
  const second = await onlyKey();
  expect(second).not.toBe(first);
  await confirmAddress(first, now);
  await expect(confirmAddress(second, now)).rejects.toMatchObject(expired);
  await askForConfirmation(await viewer(id), now);
  expect(await sent()).toEqual([]);
});

describe("another address", () => {
  async function member(handle = "ada") {
    const account = await makeAccount({ handle, passwordHash: await hashPassword(PASSWORD) });
    return { id: account.id, who: viewerOf(account) };
  }
  const NEW = { email: "new@example.org", current: PASSWORD, isFresh: false };

  test("counts once it is proved, and the old one is told", async () => {
    const { id, who } = await member();
    await expect(askForNewAddress(who, { ...NEW, current: "wrong" }, "203.0.113.7", now)).rejects.toMatchObject({
      code: "wrong-credentials",
      field: "current",
    });
    await askForNewAddress(who, NEW, "203.0.113.7", now);
    expect(await accountOf(id)).toMatchObject({ email: "ada@example.org", newEmail: NEW.email });
    const [letter] = await sent();
    expect(letter?.to).toBe(NEW.email);
    await confirmAddress(letter ? keyIn(letter) : "", now);
    expect(await accountOf(id)).toMatchObject({ email: NEW.email, newEmail: null, emailConfirmedAt: now });
    const [told, ...more] = await sent();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ to: "ada@example.org", subject: "Your email address was changed – Afterword" });
    expect(told?.text).not.toContain("key=");
    expect(`${told?.text}${told?.html}`).not.toContain(NEW.email);
  });

  test("is forgotten when another is asked for, when it is dropped, and when the password changes", async () => {
    const { id, who } = await member();
    await askForNewAddress(who, NEW, "203.0.113.7", now);
    const first = await onlyKey();
    await askForNewAddress(who, { ...NEW, email: "newer@example.org" }, "203.0.113.7", now);
    const second = await onlyKey();
    await expect(confirmAddress(first, now)).rejects.toMatchObject(expired);
    await dropNewAddress(who, now);
    await expect(confirmAddress(second, now)).rejects.toMatchObject(expired);
    await askForNewAddress(who, { ...NEW, email: "newest@example.org" }, "203.0.113.7", now);
    const third = await onlyKey();
    await changePassword(who, { current: PASSWORD, password: "seven grey pebbles" }, "", now);
    await expect(confirmAddress(third, now)).rejects.toMatchObject(expired);
    expect(await accountOf(id)).toMatchObject({ email: "ada@example.org", newEmail: null });
  });

  test("nobody learns that it is somebody else's, and he keeps it", async () => {
    const { who, id } = await member();
    await member("bob");
    await askForNewAddress(who, { ...NEW, email: "bob@example.org" }, "203.0.113.7", now);
    await expect(confirmAddress(await onlyKey(), now)).rejects.toMatchObject({ code: "taken", field: "email" });
    expect((await accountOf(id)).email).toBe("ada@example.org");
  });

  test("of an account that has no password wants a log-in just now", async () => {
    const who = viewerOf(await makeAccount());
    await expect(askForNewAddress(who, NEW, "203.0.113.7", now)).rejects.toMatchObject({
      ...{ code: "expired", field: "fresh" },
    });
    await askForNewAddress(who, { ...NEW, isFresh: true }, "203.0.113.7", now);
    expect((await accountOf(who.accountId)).newEmail).toBe(NEW.email);
  });

  test("a letter that waited until it was no longer wanted is not sent", async () => {
    const { who } = await member();
    await askForNewAddress(who, NEW, "203.0.113.7", now);
    await dropNewAddress(who, now);
    expect(await sent()).toEqual([]);
    expect(await db().mail.count({ where: { sentAt: null } })).toBe(0);
  });
});

const HOSTILE = "../shared/data/hostile/hostile-emails.json";

test.runIf(existsSync(HOSTILE))(
  "of the hostile addresses in ../shared/data each is refused, or is one recipient, at registering, changing and forgetting",
  { timeout: 120_000 },
  async () => {
    const { cases, headerInjection } = JSON.parse(readFileSync(HOSTILE, "utf8"));
    const all: string[] = [...cases, ...headerInjection];
    const owner = await makeAccount({ handle: "owner", passwordHash: await hashPassword(PASSWORD) });
    const tried: (string | null)[] = [];
    for (const [n, typed] of all.entries()) {
      await freshMail();
      const works = [
        async () => {
          const input = parseInput(registerSchema, { handle: `r${n}-hostile`, email: typed, password: PASSWORD });
          await registerAccount({ handle: input.handle, email: input.email, password: input.password }, now);
          return input.email;
        },
        async () => {
          const input = parseInput(changeEmailSchema, { email: typed, current: PASSWORD });
          await askForNewAddress(viewerOf(owner), { ...input, isFresh: false }, "203.0.113.7", now);
          return input.email;
        },
        async () => {
          const { email } = parseInput(askForResetSchema, { email: typed });
          await askForReset(email, now);
          return email;
        },
      ];
      for (const work of works) tried.push(await outcome(work));
    }
    expect(tried.filter(Boolean).length).toBeGreaterThan(3);

    async function outcome(work: () => Promise<string>): Promise<string | null> {
      const before = sink.recipients.length;
      const stored = await work().catch((error: unknown) => {
        if (error instanceof Refusal) return null;
        throw error;
      });
      while (await deliverNextMail(letters, postTo(sink), () => now));
      const recipients = sink.recipients.slice(before);
      expect(recipients.length, String(stored)).toBeLessThanOrEqual(1);
      if (recipients.length > 0) expect(recipients).toEqual([stored]);
      return recipients[0] ?? null;
    }
    async function freshMail() {
      await db().mail.deleteMany();
      await db().account.deleteMany({ where: { id: { not: owner.id } } });
    }
  },
);

test("no name that a reader may have becomes a link or markup in a letter", async () => {
  await db().setting.create({ data: { key: "site", value: { name: '<img src=x onerror="alert(1)"> & Co' } } });
  await registerAccount(person("www-evil-test"), now);
  const [letter] = await sent();
  const hrefs = [...(letter?.html ?? "").matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  for (const href of hrefs) expect(href).toMatch(/^http:\/\/localhost:\d+(\/confirm\?key=|$)/);
  expect(letter?.html).not.toContain("<img");
});
