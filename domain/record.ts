// Writes the one event of a command, inside the command's transaction.
import type { Tx } from "#lib/db.ts";
import { noteSecurity } from "#lib/security-log.ts";
import { Prisma } from "#prisma/client/client.ts";
import { type DomainEvent, type EventType, isUnheard } from "./events.ts";

/** Where workers and sites listen (PostgreSQL NOTIFY). Delivered when the transaction commits; the payload is "ARTICLE SEQ TYPE" (readNews). */
export const EVENT_CHANNEL = "afterword_events";

/** Who came in, and who may do what: told in the log too, with where it came from. */
const IS_OF_SECURITY = /^(account|session)\./;

/**
 * Appends the event to its article's stream and gives its number there, from 1 and without gaps.
 * The stream's row stays locked until the commit: numbers follow the order of commits, which a sequence would not promise.
 * Call it last in the transaction, so that the lock is short.
 */
export async function record(tx: Tx, actorId: string | null, event: DomainEvent, now: Date): Promise<number> {
  const rows = await tx.$queryRaw<{ seq: number }[]>`
    WITH ${recording(actorId, event, now, Prisma.sql`(SELECT) AS always`)} SELECT seq FROM recorded`;
  const seq = rows[0]?.seq;
  if (seq === undefined) throw new Error("The event was not written.");
  if (IS_OF_SECURITY.test(event.type)) noteSecurity(event.type, { actorId, ...event.payload });
  return seq;
}

/**
 * The same as steps of a statement that is a whole command (WITH …, recording, SELECT … FROM recorded): the event is written when the
 * step `after` gives its one row, and `recorded` then holds its `seq`. Read `recorded`, or nobody is told of the event.
 */
export const recording = (actorId: string | null, event: DomainEvent, now: Date, after: Prisma.Sql) => Prisma.sql`
  stream AS (
    INSERT INTO "EventStream" ("articleId", "lastSeq") SELECT ${event.articleId}, 1 FROM ${after}
    ON CONFLICT ("articleId") DO UPDATE SET "lastSeq" = "EventStream"."lastSeq" + 1
    RETURNING "lastSeq"
  ), event AS (
    INSERT INTO "Event" ("articleId", seq, type, "actorId", payload, at, "handledAt")
    SELECT ${event.articleId}, "lastSeq", ${event.type}, ${actorId}, ${JSON.stringify(event.payload)}::jsonb, ${now},
      ${isUnheard(event.type) ? now : null}::timestamptz FROM stream
    RETURNING seq
  ), recorded AS (
    SELECT seq, pg_notify(${EVENT_CHANNEL}, concat_ws(' ', ${event.articleId}::text, seq, ${event.type}::text))::text AS told FROM event
  )`;

/** That something happened, as PostgreSQL tells it: ids only, the rest stands in the event's row. */
export type News = { articleId: string; seq: number; type: EventType };

/** What a message on EVENT_CHANNEL says; null for "", by which lib/listen.ts tells that some may have been missed, and for what is not ours. */
export function readNews(message: string): News | null {
  const [articleId, seq, type] = message.split(" ");
  return articleId && type && Number(seq) > 0 ? { articleId, seq: Number(seq), type: type as EventType } : null;
}
