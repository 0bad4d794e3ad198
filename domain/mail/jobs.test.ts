import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSmtpSink, postTo, type SmtpSink, type Temper } from "#bin/testing/smtp-sink.ts";
import { HOUR, MINUTE, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import type { Posting } from "#lib/mailer/mailer.ts";
import type { Letter } from "#lib/mailer/message.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { sendAgain } from "./commands.ts";
import { deliverNextMail, type Writers } from "./deliver.ts";
import { claimMail } from "./jobs.ts";
import { listOpenMail } from "./queries.ts";
import { queueMail, recipientHash } from "./queue.ts";

beforeEach(freshDatabase);
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const TO = "ada@example.org";

const words = { subject: "Hello", text: "Some words.\n", html: "<p>Some words.</p>" };
const writer = async () => words;
const writers: Writers = {
  "confirm-address": writer,
  "reset-password": writer,
  "password-changed": writer,
  "address-changed": writer,
  "factors-changed": writer,
  "account-closed": writer,
  "identity-linked": writer,
};

async function sinkOf(temper: Temper = {}): Promise<SmtpSink> {
  const sink = await openSmtpSink(temper);
  opened.push(sink);
  return sink;
}
const to = (port: number) => postTo({ port });
const queue = (address = TO) =>
  db().$transaction((tx) => queueMail(tx, { kind: "reset-password", to: address, accountId: null, about: {} }, start));
const theMail = () => db().mail.findFirstOrThrow();
const deliver = (post: ReturnType<typeof to>, at: Date) => deliverNextMail(writers, post, () => at);

describe("a mail that is delivered", () => {
  test("goes to its address alone, and nothing of it is kept but that it was", async () => {
    const sink = await sinkOf();
    await queue();
    expect(await deliver(to(sink.port), start)).toBe(true);
    expect(sink.taken).toMatchObject([
      { from: "noreply@paper.example", to: [TO], mail: { subject: "Hello", to: [{ address: TO }] } },
    ]);
    expect(sink.recipients).toEqual([TO]);
    const mail = await theMail();
    expect(mail).toMatchObject({ sentAt: start, recipient: null, about: {}, recipientHash: recipientHash(TO) });
    expect(JSON.stringify(mail)).not.toContain("ada");
    expect(await deliver(to(sink.port), later(HOUR))).toBe(false);
  });

  test("is dropped without a trace when nobody wants it any more", async () => {
    await queue();
    await deliverNextMail({ ...writers, "reset-password": async () => null }, to(1), () => start);
    expect(await db().mail.count()).toBe(0);
  });
});

describe("a mail that fails", () => {
  test.each([
    ["a recipient for now", { atRecipient: 450 }, "450"],
    ["a recipient for good", { atRecipient: 550 }, "550"],
    ["the words for now", { atData: 451 }, "451"],
    ["the words for good", { atData: 554 }, "554"],
  ])("because the server refuses %s is tried again, and arrives once", async (_, temper, code) => {
    const sink = await sinkOf(temper);
    await queue();
    await deliver(to(sink.port), start);
    expect(await theMail()).toMatchObject({
      ...{ sentAt: null, failedAt: null, attempts: 1, unanswered: 0, retryAt: later(MINUTE) },
      error: expect.stringContaining(code),
    });
    sink.temper = {};
    expect(await deliver(to(sink.port), later(MINUTE - SECOND))).toBe(false);
    await deliver(to(sink.port), later(MINUTE));
    expect(sink.taken).toHaveLength(1);
    expect(await theMail()).toMatchObject({ sentAt: later(MINUTE), error: null });
  });

  test("is tried after 1, 5, 15 and 60 minutes and 6 hours, and then given up, which an administrator sees", async () => {
    const sink = await sinkOf({ atRecipient: 421 });
    await queue();
    let at = start;
    for (const pause of [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 6 * HOUR]) {
      await deliver(to(sink.port), at);
      at = new Date(at.getTime() + pause);
      expect((await theMail()).retryAt).toEqual(at);
    }
    await deliver(to(sink.port), at);
    expect(await theMail()).toMatchObject({ failedAt: at, attempts: 6 });
    expect(await deliver(to(sink.port), later(72 * HOUR))).toBe(false);

    const admin = viewerOf(await makeAccount({ role: "admin" }));
    const [listed] = await listOpenMail(admin, at);
    expect(listed).toMatchObject({ to: TO, error: expect.stringContaining("421"), retryAt: null, canBeSent: true });
    sink.temper = {};
    await sendAgain(admin, listed?.id ?? "", at);
    await deliver(to(sink.port), at);
    expect(sink.taken).toHaveLength(1);
    await expect(sendAgain(admin, listed?.id ?? "", at)).rejects.toMatchObject({ code: "not-found" });
  });

  test("because nobody listens, or nobody answers, waits like any other", async () => {
    const deaf = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => deaf.once("listening", resolve));
    const { port } = deaf.address() as { port: number };
    await queue();
    const begun = Date.now();
    // Takes the connection and says nothing: five seconds are given to a greeting.
    await deliver(to(port), start);
    expect(Date.now() - begun).toBeLessThan(9_000);
    expect(await theMail()).toMatchObject({ attempts: 1, unanswered: 0, failedAt: null });
    deaf.close();
    await deliver(to(port), later(MINUTE));
    expect(await theMail()).toMatchObject({
      ...{ attempts: 2, failedAt: null, retryAt: later(6 * MINUTE) },
      error: expect.stringContaining("ECONNREFUSED"),
    });
  });
});

describe("a worker that ends in the middle", () => {
  /** Its lease has run out; what it still says counts no more. */
  const aftermath = 16 * SECOND;

  test("before the words leaves the mail to the next one", async () => {
    const sink = await sinkOf();
    await queue();
    await claimMail(start);
    expect(await deliver(to(sink.port), later(14 * SECOND))).toBe(false);
    await deliver(to(sink.port), later(aftermath));
    expect(sink.taken).toHaveLength(1);
  });

  test("after the words may cost a second copy, and never a third", async () => {
    const sink = await sinkOf();
    await queue();
    // The words arrive, and whoever sent them never learns of it.
    const killed = async (letter: Letter, posting: Posting) => {
      await to(sink.port)(letter, posting);
      return new Promise<void>(() => {});
    };
    for (const at of [start, later(aftermath)]) {
      const before = sink.taken.length;
      void deliver(killed, at);
      await expect.poll(() => sink.taken.length).toBe(before + 1);
    }
    expect(await theMail()).toMatchObject({ unanswered: 2, sentAt: null });
    await deliver(to(sink.port), later(2 * aftermath));
    expect(sink.taken).toHaveLength(2);
    expect(sink.taken[0]?.mail.messageId).toBe(sink.taken[1]?.mail.messageId);
    expect(await theMail()).toMatchObject({ failedAt: later(2 * aftermath), error: "unanswered" });
  });

  test("and a server that takes the words and never answers is the same", { timeout: 60_000 }, async () => {
    const silence = Promise.withResolvers<void>();
    const sink = await sinkOf({ beforeAnswer: () => silence.promise });
    await queue();
    await deliver(to(sink.port), start);
    expect(await theMail()).toMatchObject({ unanswered: 1, sentAt: null, failedAt: null });
    silence.resolve();
    const other = await sinkOf();
    await deliver(to(other.port), later(MINUTE));
    expect([sink.taken.length, other.taken.length]).toEqual([1, 1]);
    expect((await theMail()).sentAt).toEqual(later(MINUTE));
  });

  test("one that lost its claim sends nothing", async () => {
    const sink = await sinkOf();
    await queue();
    const late = async (letter: Letter, posting: Posting) => {
      await claimMail(later(aftermath));
      await to(sink.port)(letter, posting);
    };
    await deliver(late, start);
    expect(sink.taken).toEqual([]);
    expect(await theMail()).toMatchObject({ attempts: 2, unanswered: 0, error: null });
  });
});

test("of many workers at once each mail has one", async () => {
  const sink = await sinkOf();
  const addresses = Array.from({ length: 12 }, (_, n) => `r${n}@example.org`);
  for (const address of addresses) await queue(address);
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (await deliver(to(sink.port), start));
    }),
  );
  expect(sink.taken.map((one) => one.to[0]).toSorted()).toEqual(addresses.toSorted());
});

test("what waits is shown to administrators alone", async () => {
  await queue();
  for (const role of ["reader", "moderator", "editor"] as const) {
    const who = viewerOf(await makeAccount({ role }));
    await expect(listOpenMail(who, start)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(sendAgain(who, (await theMail()).id, start)).rejects.toMatchObject({ code: "not-allowed" });
  }
});
