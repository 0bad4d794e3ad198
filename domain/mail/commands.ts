// What an administrator does with mail that was not delivered.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { SITE_STREAM } from "#domain/events.ts";
import { LEASE_MS } from "#domain/outbox/retry.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { canSeeMail } from "./policy.ts";

/**
 * Offers a mail that was given up, or waits for a later try, at once and with all its tries. What a worker has in its hands is left to it.
 * Refuses: not-allowed, not-found (sent meanwhile, or being sent).
 */
export async function sendAgain(viewer: Viewer, mailId: string, now: Date): Promise<void> {
  if (!canSeeMail(viewer)) throw new Refusal("not-allowed");
  const atRest = new Date(now.getTime() + LEASE_MS);
  await db().$transaction(async (tx) => {
    const { count } = await tx.mail.updateMany({
      where: { id: mailId, sentAt: null, OR: [{ failedAt: { not: null } }, { retryAt: { gt: atRest } }] },
      data: { failedAt: null, retryAt: now, attempts: 0, unanswered: 0, error: null },
    });
    if (count === 0) throw new Refusal("not-found");
    await record(
      tx,
      viewer.accountId,
      { type: "mail.offered-again", articleId: SITE_STREAM, payload: { mailId } },
      now,
    );
  });
}
