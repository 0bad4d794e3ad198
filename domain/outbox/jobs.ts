// The outbox: which events are next, who has them, what became of them. Events are taken by a claim that runs out (a lease), so that a
// worker may die at any point: what it did not finish is offered again. Refuses to offer an event while an earlier one of its article is open.
import type { DomainEvent } from "#domain/events.ts";
import { db } from "#lib/db.ts";
import { LEASE_MS, MAX_ATTEMPTS, pauseAfter } from "./retry.ts";

/** An event in a worker's hands. `attempts` counts this try, and is the claim's token. */
export type ClaimedEvent = DomainEvent & { seq: number; actorId: string | null; at: Date; attempts: number };

/** Room for a stack's first lines, not for a dump. */
const ERROR_KEPT = 2_000;

/**
 * Events taken at once: enough that a discussion in which everybody writes costs a few statements a second, few enough that a lease
 * covers them and that little is heard twice after a kill.
 */
const RUN = 100;

/**
 * Takes the longest waiting event that is the first open one of its article, and those that wait behind it, in order; none when nothing is
 * due. What was tried before is taken alone: an event that ends its worker must not use up the tries of those around it.
 * `head` steps from article to article over the index of open events: the cost grows with the articles that wait, not with their events.
 */
export async function claimRun(now: Date): Promise<ClaimedEvent[]> {
  const run = await db().$queryRaw<ClaimedEvent[]>`
    WITH RECURSIVE head AS (
      (SELECT "articleId", seq FROM "Event" WHERE "handledAt" IS NULL ORDER BY "articleId", seq LIMIT 1)
      UNION ALL
      SELECT next."articleId", next.seq FROM head, LATERAL (
        SELECT "articleId", seq FROM "Event" WHERE "handledAt" IS NULL AND "articleId" > head."articleId"
        ORDER BY "articleId", seq LIMIT 1
      ) next
    ), due AS (
      SELECT e."articleId", e.seq, e.attempts FROM head JOIN "Event" e USING ("articleId", seq)
      WHERE e."handledAt" IS NULL AND (e."retryAt" IS NULL OR e."retryAt" <= ${now})
      ORDER BY e.at LIMIT 1 FOR UPDATE OF e SKIP LOCKED
    ), behind AS (
      SELECT e."articleId", e.seq, bool_and(e.attempts = 0 AND e."retryAt" IS NULL) OVER (ORDER BY e.seq) AS untried
      FROM due, LATERAL (
        SELECT * FROM "Event" WHERE "articleId" = due."articleId" AND "handledAt" IS NULL AND seq > due.seq
        ORDER BY "articleId", seq LIMIT ${RUN - 1}
      ) e WHERE due.attempts = 0
    ), run AS (
      SELECT "articleId", seq FROM due UNION ALL SELECT "articleId", seq FROM behind WHERE untried
    )
    UPDATE "Event" e SET attempts = e.attempts + 1, "retryAt" = ${leaseEnd(now)}
    FROM run WHERE e."articleId" = run."articleId" AND e.seq = run.seq AND e."handledAt" IS NULL
    RETURNING e."articleId", e.seq, e.type, e."actorId", e.payload, e.at, e.attempts`;
  return run.sort((a, b) => a.seq - b.seq);
}

const leaseEnd = (now: Date) => new Date(now.getTime() + LEASE_MS);

// Whoever lost his claim to another worker changes nothing: that one's try decides. All events of a run were claimed at once, those that
// were tried before alone: they have one count of tries.
const claim = (run: readonly ClaimedEvent[]) => ({
  articleId: run[0]?.articleId ?? "",
  seq: { in: run.map(({ seq }) => seq) },
  attempts: run[0]?.attempts ?? 0,
  handledAt: null,
});

/** Keeps the events in the worker's hands for another LEASE_MS. */
export async function renewClaim(run: readonly ClaimedEvent[], now: Date): Promise<void> {
  if (run.length > 0) await db().event.updateMany({ where: claim(run), data: { retryAt: leaseEnd(now) } });
}

/** All listeners had them. */
export async function finishRun(run: readonly ClaimedEvent[], now: Date): Promise<void> {
  if (run.length === 0) return;
  await db().event.updateMany({ where: claim(run), data: { handledAt: now, retryAt: null, error: null } });
}

/** Gives them back untried: a worker that is told to stop, or to which an event before them was refused. */
export async function releaseRun(run: readonly ClaimedEvent[]): Promise<void> {
  if (run.length === 0) return;
  await db().event.updateMany({ where: claim(run), data: { retryAt: null, attempts: { decrement: 1 } } });
}

/** Keeps the error; offers the event again later, or after MAX_ATTEMPTS closes it so that its article goes on ("dead"). */
export async function failEvent(event: ClaimedEvent, error: string, now: Date): Promise<"retry" | "dead"> {
  const dead = event.attempts >= MAX_ATTEMPTS;
  const kept = error.replaceAll("\0", "").slice(0, ERROR_KEPT);
  const data = dead
    ? { handledAt: now, retryAt: null, error: kept }
    : { retryAt: new Date(now.getTime() + pauseAfter(event.attempts)), error: kept };
  await db().event.updateMany({ where: claim([event]), data });
  return dead ? "dead" : "retry";
}
