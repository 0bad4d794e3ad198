// What waits in the outbox, for those who watch the site.
import { db } from "#lib/db.ts";

export type Backlog = {
  waiting: number;
  /** Seconds since the oldest of them happened; 0 when none waits. */
  oldestSeconds: number;
  /** Of those waiting, how many have failed at least once. */
  failing: number;
};

/** How much has been said and done, ever. */
export type Totals = { comments: number; events: number };

export async function getBacklog(now: Date): Promise<Backlog> {
  const rows = await db().$queryRaw<Backlog[]>`
    SELECT count(*)::int AS waiting, count(error)::int AS failing,
      coalesce(greatest(0, extract(epoch FROM ${now}::timestamptz - min(at))), 0)::float8 AS "oldestSeconds"
    FROM "Event" WHERE "handledAt" IS NULL`;
  return rows[0] ?? { waiting: 0, oldestSeconds: 0, failing: 0 };
}

/** Summed over the discussions, whose rows count their own: the comments themselves are not counted through. */
export async function getTotals(): Promise<Totals> {
  const rows = await db().$queryRaw<Totals[]>`
    SELECT coalesce((SELECT sum("commentCount") FROM "Thread"), 0)::float8 AS comments,
      coalesce((SELECT sum("lastSeq") FROM "EventStream"), 0)::float8 AS events`;
  return rows[0] ?? { comments: 0, events: 0 };
}
