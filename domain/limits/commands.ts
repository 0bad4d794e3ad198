// Counts what is limited. The count is taken before the work, so that a hundred requests at once cannot all slip under the limit.

import { SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import {
  CONFIRM_MAIL_BY_HOUR,
  CONFIRM_MAIL_PAUSE,
  type Limit,
  MAIL_BY_SENDER,
  MAIL_BY_SITE,
  RESET_MAIL_BY_HOUR,
  RESET_MAIL_PAUSE,
  SIGN_IN_BY_ACCOUNT,
  SIGN_IN_BY_ADDRESS,
  SIGN_IN_BY_MINUTE,
  SIGN_UP_BY_DAY,
  SIGN_UP_BY_HOUR,
} from "./limits.ts";

export type Hit = { ok: boolean; hits: number; retryAfterSeconds: number };

/** Beyond it nobody needs to know the count, and the column must not run over. */
const COUNT_AT_MOST = 1_000_000;

const keyOf = (limit: Limit, who: string) => `${limit.name}:${who}`;

/**
 * Counts one try of `who` and tells whether it is within the limit. One statement: two processes never both take the last one.
 * The end of the window is at most one window away, so that a clock set back locks nobody out for longer.
 */
export async function hit(limit: Limit, who: string, now: Date): Promise<Hit> {
  const end = new Date(now.getTime() + limit.windowMs);
  const rows = await db().$queryRaw<{ hits: number; resetsAt: Date }[]>`
    INSERT INTO "RateLimit" AS r (key, hits, "resetsAt") VALUES (${keyOf(limit, who)}, 1, ${end})
    ON CONFLICT (key) DO UPDATE SET
      hits = CASE WHEN r."resetsAt" <= ${now} THEN 1 ELSE LEAST(r.hits + 1, ${COUNT_AT_MOST}::int) END,
      "resetsAt" = CASE WHEN r."resetsAt" <= ${now} THEN ${end} ELSE LEAST(r."resetsAt", ${end}) END
    RETURNING hits, "resetsAt"`;
  const row = rows[0];
  if (!row) throw new Error("The limit was not counted.");
  const retryAfterSeconds = Math.max(1, Math.ceil((row.resetsAt.getTime() - now.getTime()) / SECOND));
  return { ok: row.hits <= limit.limit, hits: row.hits, retryAfterSeconds };
}

/** Takes one try back: it turned out to be a good one. */
export async function giveBack(limit: Limit, who: string): Promise<void> {
  await db().$executeRaw`UPDATE "RateLimit" SET hits = hits - 1 WHERE key = ${keyOf(limit, who)} AND hits > 0`;
}

/** Counts one try and throws Refusal("too-many") with the seconds to wait when that was one too many. */
export async function enforce(limit: Limit, who: string, now: Date): Promise<void> {
  refuseBeyond(await hit(limit, who, now));
}

export function refuseBeyond(counted: Hit): void {
  if (!counted.ok) throw new Refusal("too-many", undefined, { seconds: counted.retryAfterSeconds });
}

/** For whoever registers, by address. */
export async function limitSignUp(address: string, now: Date): Promise<void> {
  await enforce(SIGN_UP_BY_HOUR, address, now);
  await enforce(SIGN_UP_BY_DAY, address, now);
}

const MAIL_LIMITS = {
  confirm: [CONFIRM_MAIL_PAUSE, CONFIRM_MAIL_BY_HOUR],
  reset: [RESET_MAIL_PAUSE, RESET_MAIL_BY_HOUR],
} as const;

/** There is one site. */
const EVERYBODY = "all";

/** For whoever has a link sent: by where it goes, whether or not that is anybody's address, by who asks, and for all together. */
export async function limitMail(kind: keyof typeof MAIL_LIMITS, sender: string, to: string, now: Date): Promise<void> {
  for (const limit of MAIL_LIMITS[kind]) await enforce(limit, to, now);
  await enforce(MAIL_BY_SENDER, sender, now);
  await enforce(MAIL_BY_SITE, EVERYBODY, now);
}

/** Counts the mail that registering sends; false where the site has sent so many that this one must wait until it is asked for. */
export async function countFirstMail(to: string, now: Date): Promise<boolean> {
  for (const limit of MAIL_LIMITS.confirm) await hit(limit, to, now);
  return (await hit(MAIL_BY_SITE, EVERYBODY, now)).ok;
}

/** The account was not made: nothing was sent. */
export async function forgiveFirstMail(to: string): Promise<void> {
  for (const limit of MAIL_LIMITS.confirm) await giveBack(limit, to);
  await giveBack(MAIL_BY_SITE, EVERYBODY);
}

/**
 * Counts one try to log in. An account that is being guessed at still lets in an address's first try in five minutes: strangers with
 * many addresses must not be able to lock its owner out.
 */
export async function limitSignIn(address: string, account: string, now: Date): Promise<void> {
  refuseBeyond(await hit(SIGN_IN_BY_MINUTE, address, now));
  const fromHere = await hit(SIGN_IN_BY_ADDRESS, address, now);
  refuseBeyond(fromHere);
  const onAccount = await hit(SIGN_IN_BY_ACCOUNT, account, now);
  if (fromHere.hits > 1) refuseBeyond(onAccount);
}

/** The password was right: the try does not count. */
export async function forgiveSignIn(address: string, account: string): Promise<void> {
  await giveBack(SIGN_IN_BY_MINUTE, address);
  await giveBack(SIGN_IN_BY_ADDRESS, address);
  await giveBack(SIGN_IN_BY_ACCOUNT, account);
}
