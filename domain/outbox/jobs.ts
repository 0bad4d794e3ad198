// The outbox: which event is next, who has it, what became of it. An event is taken by a claim that runs out (a lease), so that a
// worker may die at any point: what it did not finish is offered again. Refuses to offer an event while an earlier one of its article is open.
import type { DomainEvent } from "#domain/events.ts";
import { db } from "#lib/db.ts";
import { LEASE_MS, MAX_ATTEMPTS, pauseAfter } from "./retry.ts";

/** An event in a worker's hands. `attempts` counts this try, and is the claim's token. */
export type ClaimedEvent = DomainEvent & { seq: number; actorId: string | null; at: Date; attempts: number };

/** Room for a stack's first lines, not for a dump. */
const ERROR_KEPT = 2_000;

/**
 * Takes the longest waiting event that is the first open one of its article; null when nothing is due.
 * `head` steps from article to article over the index of open events: the cost grows with the articles that wait, not with their events.
 */
export async function claimEvent(now: Date): Promise<ClaimedEvent | null> {
  const rows = await db().$queryRaw<ClaimedEvent[]>`
    WITH RECURSIVE head AS (
      (SELECT "articleId", seq FROM "Event" WHERE "handledAt" IS NULL ORDER BY "articleId", seq LIMIT 1)
      UNION ALL
      SELECT next."articleId", next.seq FROM head, LATERAL (
        SELECT "articleId", seq FROM "Event" WHERE "handledAt" IS NULL AND "articleId" > head."articleId"
        ORDER BY "articleId", seq LIMIT 1
      ) next
    ), due AS (
      SELECT e."articleId", e.seq FROM head JOIN "Event" e USING ("articleId", seq)
      WHERE e."handledAt" IS NULL AND (e."retryAt" IS NULL OR e."retryAt" <= ${now})
      ORDER BY e.at LIMIT 1 FOR UPDATE OF e SKIP LOCKED
    )
    UPDATE "Event" e SET attempts = e.attempts + 1, "retryAt" = ${leaseEnd(now)}
    FROM due WHERE e."articleId" = due."articleId" AND e.seq = due.seq
    RETURNING e."articleId", e.seq, e.type, e."actorId", e.payload, e.at, e.attempts`;
  return rows[0] ?? null;
}

const leaseEnd = (now: Date) => new Date(now.getTime() + LEASE_MS);

// Whoever lost his claim to another worker changes nothing: that one's try decides.
const claim = ({ articleId, seq, attempts }: ClaimedEvent) => ({ articleId, seq, attempts, handledAt: null });

/** Keeps the event in the worker's hands for another LEASE_MS. */
export async function renewClaim(event: ClaimedEvent, now: Date): Promise<void> {
  await db().event.updateMany({ where: claim(event), data: { retryAt: leaseEnd(now) } });
}

/** All listeners had it. */
export async function finishEvent(event: ClaimedEvent, now: Date): Promise<void> {
  await db().event.updateMany({ where: claim(event), data: { handledAt: now, retryAt: null, error: null } });
}

/** Gives it back untried, as a worker does that is told to stop. */
export async function releaseEvent(event: ClaimedEvent): Promise<void> {
  await db().event.updateMany({ where: claim(event), data: { retryAt: null, attempts: { decrement: 1 } } });
}

/** Keeps the error; offers the event again later, or after MAX_ATTEMPTS closes it so that its article goes on ("dead"). */
export async function failEvent(event: ClaimedEvent, error: string, now: Date): Promise<"retry" | "dead"> {
  const dead = event.attempts >= MAX_ATTEMPTS;
  const kept = error.replaceAll("\0", "").slice(0, ERROR_KEPT);
  const data = dead
    ? { handledAt: now, retryAt: null, error: kept }
    : { retryAt: new Date(now.getTime() + pauseAfter(event.attempts)), error: kept };
  await db().event.updateMany({ where: claim(event), data });
  return dead ? "dead" : "retry";
}
