import { beforeEach, describe, expect, test } from "vitest";
import { HOUR, MINUTE, SECOND } from "#lib/clock.ts";
import { env } from "#lib/env.ts";
import { freshDatabase } from "#prisma/testing.ts";
import {
  countFirstMail,
  countSignUp,
  enforce,
  forgiveFirstMail,
  forgiveSignIn,
  hit,
  limitMail,
  limitSignIn,
  takeBackSignUp,
} from "./commands.ts";
import * as limits from "./limits.ts";

beforeEach(freshDatabase);
beforeEach(() => void Object.assign(env(), { LIMITS: {} }));

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const tooMany = { code: "too-many" };
const repeat = async (times: number, work: (i: number) => Promise<unknown>) => {
  for (let i = 0; i < times; i += 1) await work(i);
};

describe.each(Object.values(limits))("$name", (limit) => {
  test("lets its number through and not one more, until its window ends", async () => {
    await repeat(limit.limit, () => enforce(limit, "someone", start));
    const refused = await enforce(limit, "someone", later(limit.windowMs - SECOND)).catch((error) => error);
    expect(refused).toMatchObject({ ...tooMany, detail: { seconds: 1 } });
    await enforce(limit, "somebody else", start);
    await enforce(limit, "someone", later(limit.windowMs));
  });
});

test("of many at once exactly the limit goes through", async () => {
  const hits = await Promise.all(Array.from({ length: 40 }, () => hit(limits.SIGN_IN_BY_MINUTE, "someone", start)));
  expect(hits.filter(({ ok }) => ok)).toHaveLength(limits.SIGN_IN_BY_MINUTE.limit);
});

test("a clock set back locks nobody out for longer than the window", async () => {
  await repeat(limits.SIGN_IN_BY_MINUTE.limit + 1, () => hit(limits.SIGN_IN_BY_MINUTE, "someone", later(HOUR)));
  expect(await hit(limits.SIGN_IN_BY_MINUTE, "someone", start)).toMatchObject({ ok: false, retryAfterSeconds: 60 });
  expect((await hit(limits.SIGN_IN_BY_MINUTE, "someone", later(MINUTE))).ok).toBe(true);
});

describe("logging in", () => {
  const tryFrom = (address: string, account = "ada", at = start) => limitSignIn(address, account, at);

  test("six tries a minute from one address, whoever they are for", async () => {
    await repeat(6, (i) => tryFrom("203.0.113.7", `account-${i}`));
    await expect(tryFrom("203.0.113.7", "account-7")).rejects.toMatchObject(tooMany);
    await tryFrom("203.0.113.8", "account-7");
    await tryFrom("203.0.113.7", "account-7", later(MINUTE));
  });

  test("the 26th try within five minutes is refused, however patient", async () => {
    await repeat(25, (i) => tryFrom("203.0.113.7", `account-${i}`, later(i * 11 * SECOND)));
    await expect(tryFrom("203.0.113.7", "another", later(290 * SECOND))).rejects.toMatchObject(tooMany);
  });

  test("tries that succeeded do not count", async () => {
    await repeat(60, async () => {
      await tryFrom("203.0.113.7");
      await forgiveSignIn("203.0.113.7", "ada");
    });
    await tryFrom("203.0.113.7");
  });

  test("an account that many addresses guess at is closed to them, and open to its owner's first try", async () => {
    await repeat(25, (i) => tryFrom(`198.51.100.${i}`));
    await expect(tryFrom("198.51.100.1").then(() => tryFrom("198.51.100.1"))).rejects.toMatchObject(tooMany);
    await tryFrom("203.0.113.7");
    await expect(tryFrom("203.0.113.7")).rejects.toMatchObject(tooMany);
  });
});

test("sixty people of one office can register within an hour, three hundred within a day", async () => {
  for (let hour = 0; hour < 5; hour++) {
    await repeat(60, () => countSignUp("203.0.113.7", later(hour * HOUR)));
    await expect(countSignUp("203.0.113.7", later(hour * HOUR))).rejects.toMatchObject(tooMany);
  }
  await expect(countSignUp("203.0.113.7", later(6 * HOUR))).rejects.toMatchObject(tooMany);
  await countSignUp("203.0.113.8", later(6 * HOUR));
});

test("beyond ten sign-ups an hour from one address, or forty of the whole site, something is wrong", async () => {
  const troubled = async (address: string, at = start) => (await countSignUp(address, at)).troubled;
  for (let n = 0; n < 10; n++) expect(await troubled("203.0.113.7")).toBe(false);
  expect(await troubled("203.0.113.7")).toBe(true);
  await takeBackSignUp("203.0.113.7");
  expect(await troubled("203.0.113.8")).toBe(false);
  for (let n = 0; n < 29; n++) await troubled(`198.51.100.${n}`);
  expect(await troubled("203.0.113.9")).toBe(true);
  expect(await troubled("203.0.113.9", later(HOUR))).toBe(false);
});

describe("letters", () => {
  const HERE = "203.0.113.7";

  test("the letter of registering counts for its address; one that was not sent does not", async () => {
    await countFirstMail("ada@example.org", start);
    await expect(limitMail("confirm", HERE, "ada@example.org", start)).rejects.toMatchObject(tooMany);
    await limitMail("reset", HERE, "ada@example.org", start);
    await repeat(5, async () => {
      await countFirstMail("bob@example.org", start);
      await forgiveFirstMail("bob@example.org");
    });
    await limitMail("confirm", HERE, "bob@example.org", start);
  });

  test("who registers is let in without one when the site has sent its number", async () => {
    await repeat(limits.MAIL_BY_SITE.limit, () => enforce(limits.MAIL_BY_SITE, "all", start));
    expect(await countFirstMail("ada@example.org", start)).toBe(false);
    expect(await countFirstMail("ada@example.org", later(HOUR))).toBe(true);
  });
});
