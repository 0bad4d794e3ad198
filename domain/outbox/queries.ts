// What waits in the outbox, for those who watch the site.
import { db } from "#lib/db.ts";

export type Backlog = {
  waiting: number;
  /** Seconds since the oldest of them happened; 0 when none waits. */
  oldestSeconds: number;
  /** Of those waiting, how many have failed at least once. */
  failing: number;
};

export async function getBacklog(now: Date): Promise<Backlog> {
  const rows = await db().$queryRaw<Backlog[]>`
    SELECT count(*)::int AS waiting, count(error)::int AS failing,
      coalesce(greatest(0, extract(epoch FROM ${now}::timestamptz - min(at))), 0)::float8 AS "oldestSeconds"
    FROM "Event" WHERE "handledAt" IS NULL`;
  return rows[0] ?? { waiting: 0, oldestSeconds: 0, failing: 0 };
}
