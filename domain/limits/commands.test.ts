import { beforeEach, describe, expect, test } from "vitest";
import { HOUR, MINUTE, SECOND } from "#lib/clock.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { enforce, forgiveSignIn, hit, limitPosting, limitSignIn, limitSignUp } from "./commands.ts";
import * as limits from "./limits.ts";

beforeEach(freshDatabase);

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
  const hits = await Promise.all(Array.from({ length: 40 }, () => hit(limits.POSTING, "someone", start)));
  expect(hits.filter(({ ok }) => ok)).toHaveLength(limits.POSTING.limit);
});

test("a clock set back locks nobody out for longer than the window", async () => {
  await repeat(limits.POSTING.limit + 1, () => hit(limits.POSTING, "someone", later(HOUR)));
  expect(await hit(limits.POSTING, "someone", start)).toMatchObject({ ok: false, retryAfterSeconds: 60 });
  expect((await hit(limits.POSTING, "someone", later(MINUTE))).ok).toBe(true);
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

test("twenty people of one office can register within an hour, sixty within a day", async () => {
  await repeat(20, () => limitSignUp("203.0.113.7", start));
  await expect(limitSignUp("203.0.113.7", start)).rejects.toMatchObject(tooMany);
  await repeat(20, () => limitSignUp("203.0.113.7", later(HOUR)));
  await repeat(20, () => limitSignUp("203.0.113.7", later(2 * HOUR)));
  await expect(limitSignUp("203.0.113.7", later(3 * HOUR))).rejects.toMatchObject(tooMany);
});

test("thirty comments a minute by one account; others are not held up", async () => {
  const [ada, eve] = [viewerOf(await makeAccount()), viewerOf(await makeAccount())];
  await repeat(30, () => limitPosting(ada, start));
  await expect(limitPosting(ada, start)).rejects.toMatchObject(tooMany);
  await limitPosting(eve, start);
});
