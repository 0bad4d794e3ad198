// Forgets what nobody needs any more. Events stay: they are the audit trail.

import { deleteClosed } from "#domain/accounts/closing/jobs.ts";
import { DISCARDED_KEPT, DRAFT_LIFE } from "#domain/comments/drafts/limits.ts";
import { DAY } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { forgetMessages } from "#lib/mailer/folder.ts";
import { Prisma } from "#prisma/client/client.ts";

/** A comment that waits for its writer to log in: long enough to come back after a holiday. */
export const HELD_COMMENT_KEPT = 30 * DAY;
/** A session after its end: long enough to look into a complaint. */
export const ENDED_SESSION_KEPT = 30 * DAY;
/** A comment whose writer never confirmed his address: as long as drafts are kept. */
export const WAITING_COMMENT_KEPT = DRAFT_LIFE;
/** That a mail was sent, or could not be: long enough to look into a complaint. As long lie the letters of a site that names no server. */
export const MAIL_KEPT = 30 * DAY;
/** Rows that one statement deletes, so that none comes near the statement timeout. */
const BATCH = 5_000;

export type Forgotten = {
  accounts: number;
  heldComments: number;
  waitingComments: number;
  drafts: number;
  sessions: number;
  links: number;
  pendingLogins: number;
  challenges: number;
  limits: number;
  mails: number;
  letters: number;
};

/** Deletes what has run out; gives how many rows of each. Safe to run twice and by several processes. */
export async function forgetExpired(now: Date, signal?: AbortSignal): Promise<Forgotten> {
  const before = (age: number) => new Date(now.getTime() - age);
  const held = Prisma.sql`"HeldComment" WHERE "createdAt" < ${before(HELD_COMMENT_KEPT)}`;
  const drafts = Prisma.sql`"Draft" WHERE "savedAt" < ${before(DRAFT_LIFE)} OR "discardedAt" < ${before(DISCARDED_KEPT)}
    OR "accountId" IN (SELECT id FROM "Account" WHERE "deletedAt" IS NOT NULL)`;
  const waiting = Prisma.sql`"WaitingComment" WHERE "createdAt" < ${before(WAITING_COMMENT_KEPT)}
    OR "accountId" IN (SELECT id FROM "Account" WHERE "deletedAt" IS NOT NULL)`;
  const mails = Prisma.sql`"Mail" WHERE coalesce("sentAt", "failedAt") < ${before(MAIL_KEPT)}`;
  const ended = before(ENDED_SESSION_KEPT);
  return {
    accounts: await deleteClosed(now, signal),
    heldComments: await deleteAll(Prisma.sql`"HeldComment"`, held, signal),
    waitingComments: await deleteAll(Prisma.sql`"WaitingComment"`, waiting, signal),
    drafts: await deleteAll(Prisma.sql`"Draft"`, drafts, signal),
    sessions: await deleteAll(
      Prisma.sql`"Session"`,
      Prisma.sql`"Session" WHERE "endedAt" < ${ended} OR "expiresAt" < ${ended}`,
      signal,
    ),
    links: await deleteAll(Prisma.sql`"OneTimeLink"`, Prisma.sql`"OneTimeLink" WHERE "expiresAt" < ${ended}`, signal),
    pendingLogins: await deleteAll(
      Prisma.sql`"PendingLogin"`,
      Prisma.sql`"PendingLogin" WHERE "expiresAt" <= ${now}`,
      signal,
    ),
    challenges: await deleteAll(
      Prisma.sql`"PasskeyChallenge"`,
      Prisma.sql`"PasskeyChallenge" WHERE "expiresAt" <= ${now}`,
      signal,
    ),
    limits: await deleteAll(Prisma.sql`"RateLimit"`, Prisma.sql`"RateLimit" WHERE "resetsAt" < ${now}`, signal),
    mails: await deleteAll(Prisma.sql`"Mail"`, mails, signal),
    letters: await forgetMessages(before(MAIL_KEPT)),
  };
}

async function deleteAll(table: Prisma.Sql, rows: Prisma.Sql, signal?: AbortSignal): Promise<number> {
  for (let total = 0; ; ) {
    if (signal?.aborted) return total;
    const gone = await db().$executeRaw`
      DELETE FROM ${table} WHERE ctid = ANY(ARRAY(SELECT ctid FROM ${rows} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))`;
    total += gone;
    if (gone < BATCH) return total;
  }
}
