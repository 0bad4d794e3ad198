// The outbox as an administrator sees it.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { LEASE_MS } from "#domain/outbox/retry.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { canSeeMail } from "./policy.ts";

export type ListedMail = {
  id: string;
  kind: string;
  to: string;
  createdAt: Date;
  attempts: number;
  /** Why the last try failed; null before the first. */
  error: string | null;
  /** When it is tried next; null when it is given up. */
  retryAt: Date | null;
  /** Not in a worker's hands just now. */
  canBeSent: boolean;
};

const MOST_LISTED = 200;

/** What was not delivered comes first, then what waits, the longest waiting first. Refuses: not-allowed. */
export async function listOpenMail(viewer: Viewer, now: Date): Promise<ListedMail[]> {
  if (!canSeeMail(viewer)) throw new Refusal("not-allowed");
  const rows = await db().mail.findMany({
    where: { sentAt: null },
    orderBy: [{ failedAt: { sort: "desc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }],
    take: MOST_LISTED,
  });
  return rows.map(({ id, kind, recipient, createdAt, attempts, error, retryAt, failedAt }) => ({
    ...{ id, kind, to: recipient ?? "", createdAt, attempts, error },
    retryAt: failedAt ? null : retryAt,
    canBeSent: failedAt !== null || isAtRest({ attempts, retryAt }, now),
  }));
}

/** Nobody can tell a claim from a short pause: what is due that soon is left alone. */
export const isAtRest = ({ attempts, retryAt }: { attempts: number; retryAt: Date }, now: Date) =>
  attempts > 0 && retryAt.getTime() > now.getTime() + LEASE_MS;

/** How many were sent within this time. Refuses: not-allowed. */
export async function countSent(viewer: Viewer, since: Date): Promise<number> {
  if (!canSeeMail(viewer)) throw new Refusal("not-allowed");
  return db().mail.count({ where: { sentAt: { gte: since } } });
}
