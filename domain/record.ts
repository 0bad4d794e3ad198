// Writes the one event of a command, inside the command's transaction.
import type { Tx } from "#lib/db.ts";
import type { DomainEvent } from "./events.ts";

/** Where the worker listens (PostgreSQL NOTIFY); the payload is the stream's articleId. Delivered when the transaction commits. */
export const EVENT_CHANNEL = "afterword_events";

/**
 * Appends the event to its article's stream and gives its number there, from 1 and without gaps.
 * The stream's row stays locked until the commit: numbers follow the order of commits, which a sequence would not promise.
 * Call it last in the transaction, so that the lock is short.
 */
export async function record(tx: Tx, actorId: string | null, event: DomainEvent, now: Date): Promise<number> {
  const rows = await tx.$queryRaw<{ seq: number }[]>`
    WITH stream AS (
      INSERT INTO "EventStream" ("articleId", "lastSeq") VALUES (${event.articleId}, 1)
      ON CONFLICT ("articleId") DO UPDATE SET "lastSeq" = "EventStream"."lastSeq" + 1
      RETURNING "lastSeq"
    ), event AS (
      INSERT INTO "Event" ("articleId", seq, type, "actorId", payload, at)
      SELECT ${event.articleId}, "lastSeq", ${event.type}, ${actorId}, ${JSON.stringify(event.payload)}::jsonb, ${now} FROM stream
      RETURNING seq
    )
    SELECT seq, pg_notify(${EVENT_CHANNEL}, ${event.articleId})::text AS told FROM event`;
  const seq = rows[0]?.seq;
  if (seq === undefined) throw new Error("The event was not written.");
  return seq;
}
