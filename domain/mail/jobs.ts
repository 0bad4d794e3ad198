// The outbox of mail: which is next, who has it, what became of it. A mail is taken by a claim that runs out, so that a worker may die at
// any point. Refuses to let words go out a third time when two went out without an answer.
import { LEASE_MS } from "#domain/outbox/retry.ts";
import { db } from "#lib/db.ts";
import type { PendingMail } from "./kinds.ts";
import { MOST_UNANSWERED, pauseAfter } from "./retry.ts";

/** A mail in a worker's hands. `attempts` counts this try, and is the claim's token. */
export type ClaimedMail = PendingMail & { attempts: number; unanswered: number; createdAt: Date };

/** Room for what a server says, not for a dump. */
const ERROR_KEPT = 500;

const leaseEnd = (now: Date) => new Date(now.getTime() + LEASE_MS);

/** Takes the mail that has been due for the longest; null when none is. Two workers never take the same. */
export async function claimMail(now: Date): Promise<ClaimedMail | null> {
  const [mail] = await db().$queryRaw<ClaimedMail[]>`
    UPDATE "Mail" m SET attempts = m.attempts + 1, "retryAt" = ${leaseEnd(now)}
    FROM (
      SELECT id FROM "Mail" WHERE "sentAt" IS NULL AND "failedAt" IS NULL AND "retryAt" <= ${now}
      ORDER BY "retryAt", id LIMIT 1 FOR UPDATE SKIP LOCKED
    ) due WHERE m.id = due.id
    RETURNING m.id, m.kind, m.recipient AS to, m.about, m."accountId", m.attempts, m.unanswered, m."createdAt"`;
  return mail ?? null;
}

// Whoever lost his claim to another worker changes nothing: that one's try decides.
const claim = ({ id, attempts }: ClaimedMail) => ({ id, attempts, sentAt: null, failedAt: null });

/** Keeps the mail in the worker's hands for another LEASE_MS. */
export async function renewClaim(mail: ClaimedMail, now: Date): Promise<void> {
  await db().mail.updateMany({ where: claim(mail), data: { retryAt: leaseEnd(now) } });
}

/** Its words are about to go out: from here on it may have arrived, whatever happens to us. Throws when the claim is lost. */
export async function noteWords(mail: ClaimedMail): Promise<void> {
  const { count } = await db().mail.updateMany({ where: claim(mail), data: { unanswered: { increment: 1 } } });
  if (count === 0) throw new Error("Another worker has this mail.");
}

/** It is where it belongs: nothing stays but which, when, and to whom as a hash. */
export async function finishMail(mail: ClaimedMail, now: Date): Promise<void> {
  const data = { sentAt: now, recipient: null, about: {}, error: null };
  await db().mail.updateMany({ where: claim(mail), data });
}

/** Nobody wants it any more: its account is gone, its address is nobody's, what it would say is no longer so. */
export async function dropMail(mail: ClaimedMail): Promise<void> {
  await db().mail.deleteMany({ where: claim(mail) });
}

export type Failure = { error: string; unanswered: boolean };

/** Keeps the reason; offers the mail again later, or gives it up. What a server has refused did not arrive, although its words went out. */
export async function failMail(
  mail: ClaimedMail,
  { error, unanswered }: Failure,
  now: Date,
): Promise<"retry" | "dead"> {
  const after = unanswered ? mail.unanswered + 1 : mail.unanswered;
  const pause = after < MOST_UNANSWERED ? pauseAfter(mail.attempts) : null;
  const kept = error.replaceAll("\0", "").slice(0, ERROR_KEPT);
  const next = pause === null ? { failedAt: now } : { retryAt: new Date(now.getTime() + pause) };
  await db().mail.updateMany({ where: claim(mail), data: { ...next, unanswered: after, error: kept } });
  return pause === null ? "dead" : "retry";
}

/** Why a claimed mail is not to be tried at all: its tries are used up, by workers that ended without a word. */
export function endOf({ attempts, unanswered }: ClaimedMail): "unanswered" | "tries" | null {
  if (unanswered >= MOST_UNANSWERED) return "unanswered";
  return attempts > 1 && pauseAfter(attempts - 1) === null ? "tries" : null;
}

/** Closes it for an administrator to see; `error` is a word of endOf's, which the desk says in a sentence. */
export async function giveUp(mail: ClaimedMail, error: string, now: Date): Promise<void> {
  await db().mail.updateMany({ where: claim(mail), data: { failedAt: now, error } });
}
