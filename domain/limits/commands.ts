// Counts what is limited. The count is taken before the work, so that a hundred requests at once cannot all slip under the limit.

import { isKnownToOperator, type Viewer } from "#domain/accounts/viewer.ts";
import { HOUR, MINUTE, SECOND } from "#lib/clock.ts";
import { db, rowsOf } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { sha256 } from "#lib/ids.ts";
import { PREPARED } from "#lib/prepared.ts";
import { noteSecurity } from "#lib/security-log.ts";
import { Prisma } from "#prisma/client/client.ts";
import {
  CONFIRM_MAIL_BY_HOUR,
  CONFIRM_MAIL_PAUSE,
  EASY_SIGN_UPS,
  EASY_SIGN_UPS_DAY,
  EASY_SIGN_UPS_SITE,
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
  WRITES,
  WRITES_AT_ONCE,
} from "./limits.ts";
import { allowed } from "./settings.ts";

/** One try of `who` at what a limit counts. */
export type Count = { limit: Limit; who: string };
export type Hit = Count & { ok: boolean; hits: number; retryAfterSeconds: number };

/** Beyond it nobody needs to know the count, and the column must not run over. */
const COUNT_AT_MOST = 1_000_000;

const keyOf = ({ limit, who }: Count) => `${limit.name}:${who}`;

type Row = { key: string; hits: number; resetsAt: Date | string };

/**
 * Counts one try at each, in the order of their keys, so that none waits in a circle. The end of the window is at most one window away, so
 * that a clock set back locks nobody out for longer. A key must not come twice. `besides`: another source of rows in its FROM.
 */
const trying = (counts: readonly Count[], now: Date, besides = Prisma.empty) => Prisma.sql`
  INSERT INTO "RateLimit" AS r (key, hits, "resetsAt")
  SELECT key, 1, ${now}::timestamptz + ms * interval '1 millisecond'
  FROM unnest(${counts.map(keyOf)}::text[], ${counts.map(({ limit }) => limit.windowMs)}::int[]) AS tried(key, ms)${besides}
  ORDER BY key
  ON CONFLICT (key) DO UPDATE SET
    hits = CASE WHEN r."resetsAt" <= ${now} THEN 1 ELSE LEAST(r.hits + 1, ${COUNT_AT_MOST}::int) END,
    "resetsAt" = CASE WHEN r."resetsAt" <= ${now} THEN EXCLUDED."resetsAt" ELSE LEAST(r."resetsAt", EXCLUDED."resetsAt") END
  RETURNING key, hits, "resetsAt"`;

/** What the rows of a counting say of each. */
export function hitsOf(counts: readonly Count[], rows: readonly Row[], now: Date): Hit[] {
  const found = new Map(rows.map((row) => [row.key, row]));
  return counts.map((count) => {
    const row = found.get(keyOf(count));
    if (!row) throw new Error("The limit was not counted.");
    const retryAfterSeconds = Math.max(1, Math.ceil((new Date(row.resetsAt).getTime() - now.getTime()) / SECOND));
    return { ...count, ok: row.hits <= allowed(count.limit), hits: row.hits, retryAfterSeconds };
  });
}

/**
 * Counts one try at each and tells whether it is within the limit. One statement: two processes never both take the last one. Nobody waits
 * until a count is on the disk: a machine that loses power forgets the tries of its last half second.
 */
export async function hitAll(counts: readonly Count[], now: Date): Promise<Hit[]> {
  const rows = await rowsOf<Row>(Prisma.sql`${PREPARED}
    WITH soon AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
    ${trying(counts, now, Prisma.sql`, soon`)}`);
  return hitsOf(counts, rows, now);
}

/**
 * The same as steps of a statement that is a whole command: `tries` holds the rows for hitsOf, and `within` one row whose `ok` says
 * whether all are within their limits. What the command does it does where they are.
 */
export const counting = (counts: readonly Count[], now: Date): Prisma.Sql => Prisma.sql`
  tries AS (
    ${trying(counts, now)}
  ), within AS (
    SELECT bool_and(hits <= most) AS ok
    FROM tries JOIN unnest(${counts.map(keyOf)}::text[], ${counts.map(({ limit }) => allowed(limit))}::int[]) AS tried(key, most) USING (key)
  )`;

export async function hit(limit: Limit, who: string, now: Date): Promise<Hit> {
  const [counted] = await hitAll([{ limit, who }], now);
  if (!counted) throw new Error("The limit was not counted.");
  return counted;
}

/** Takes tries back: they turned out to be good ones, or to be none. In the order of their keys, as they were counted. */
export async function giveBackAll(counts: readonly Count[]): Promise<void> {
  await db().$executeRaw`${PREPARED}
    WITH soon AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)), held AS MATERIALIZED (
      SELECT key FROM "RateLimit" WHERE key = ANY(${counts.map(keyOf)}) ORDER BY key FOR UPDATE
    )
    UPDATE "RateLimit" r SET hits = hits - 1 FROM soon, held WHERE r.key = held.key AND hits > 0`;
}

export const giveBack = (limit: Limit, who: string): Promise<void> => giveBackAll([{ limit, who }]);

/** Counts one try and throws Refusal("too-many") with the seconds to wait when that was one too many. */
export async function enforce(limit: Limit, who: string, now: Date): Promise<void> {
  refuseBeyond(await hit(limit, who, now));
}

export async function enforceAll(counts: readonly Count[], now: Date): Promise<void> {
  if (counts.length === 0) return;
  refuseLongest(await hitAll(counts, now));
}

/** How much those write and vote whom the operator knows is between them and him. */
export const countsOfReader = (viewer: Viewer | null, limits: readonly Limit[]): Count[] =>
  viewer && !isKnownToOperator(viewer) ? limits.map((limit) => ({ limit, who: viewer.accountId })) : [];

/** Refuses for the limit that lets nothing through for the longest time. */
export function refuseLongest(hits: readonly Hit[], field?: string): void {
  const over = hits.filter(({ ok }) => !ok).sort((a, b) => b.retryAfterSeconds - a.retryAfterSeconds);
  if (over[0]) refuseBeyond(over[0], field);
}

/** For what one address writes, guests and members together; nothing of people whom the operator knows. */
export const countsOfWriting = (viewer: Viewer | null, address: string): Count[] =>
  viewer && isKnownToOperator(viewer)
    ? []
    : [
        { limit: WRITES_AT_ONCE, who: address },
        { limit: WRITES, who: address },
      ];

export function refuseBeyond(hit: Hit, field?: string): void {
  const refusal = refusalBeyond(hit, field);
  if (refusal) throw refusal;
}

/** The log says whether it was the same mail address, and not which (as Mail.recipientHash does). */
const nameless = (who: string) => (who.includes("@") ? sha256(who).slice(0, 16) : who);

/** Null while it is within the limit. */
export function refusalBeyond({ ok, limit, who, retryAfterSeconds: seconds }: Hit, field?: string): Refusal | null {
  if (ok) return null;
  noteSecurity("limited", { limit: limit.name, who: nameless(who) });
  const told = { allowed: allowed(limit), windowSeconds: limit.windowMs / SECOND };
  return new Refusal("too-many", field, { ...spanOf(seconds), ...told });
}

/** As a person would say it: the first that the sentence has a place for. */
function spanOf(seconds: number): Record<string, number> {
  const minutes = Math.ceil((seconds * SECOND) / MINUTE);
  if (seconds * SECOND > 90 * MINUTE) return { hours: Math.ceil((seconds * SECOND) / HOUR), seconds };
  return seconds * SECOND > 2 * MINUTE ? { minutes, seconds } : { seconds, minutes };
}

/** There is one site. */
const EVERYBODY = "all";

const countsOfSignUp = (who: string): Count[] => [
  { limit: SIGN_UP_BY_HOUR, who },
  { limit: SIGN_UP_BY_DAY, who },
  { limit: EASY_SIGN_UPS, who },
  { limit: EASY_SIGN_UPS_DAY, who },
  { limit: EASY_SIGN_UPS_SITE, who: EVERYBODY },
];

/** Counts one try to register, by address, and tells whether there are more than there should be. Refuses: too-many. */
export async function countSignUp(address: string, now: Date): Promise<{ troubled: boolean }> {
  const hits = await hitAll(countsOfSignUp(address), now);
  const walls = hits.slice(0, 2);
  // Who is refused has not tried: the day's count is not for those whom the hour's has stopped.
  if (walls.some(({ ok }) => !ok)) await takeBackSignUp(address);
  refuseLongest(walls);
  return { troubled: hits.some(({ ok }) => !ok) };
}

/** It was only asked for, and comes again. */
export const takeBackSignUp = (address: string): Promise<void> => giveBackAll(countsOfSignUp(address));

const MAIL_LIMITS = {
  confirm: [CONFIRM_MAIL_PAUSE, CONFIRM_MAIL_BY_HOUR],
  reset: [RESET_MAIL_PAUSE, RESET_MAIL_BY_HOUR],
} as const;

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
