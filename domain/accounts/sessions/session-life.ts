// How long a session lives. People who can change what others read are asked for their password more often.
import { DAY, HOUR, MINUTE } from "#lib/clock.ts";
import type { Role } from "#prisma/client/enums.ts";

// OWASP ASVS 5.0, 7.3.1 and 7.3.2 ask for both limits; the numbers are ours.
const READER = { idleMs: 14 * DAY, absoluteMs: 30 * DAY };
const STAFF = { idleMs: 12 * HOUR, absoluteMs: 24 * HOUR };

/** The oldest session ends when another would be one too many: nobody uses twenty browsers, a thief's script might. */
export const MAX_SESSIONS = 20;

/** Rough is enough for "last seen", and a page view should not cost a write. */
export const SEEN_EVERY_MS = 5 * MINUTE;

export const isStaff = (role: Role) => role !== "reader";

export const lifeOf = (role: Role) => (isStaff(role) ? STAFF : READER);

type Row = { createdAt: Date; lastSeenAt: Date; expiresAt: Date; endedAt: Date | null };

/** Judged by the role of now, not of the day the session began: who becomes an editor has an editor's session at once. */
export function isLive(session: Row, role: Role, now: Date): boolean {
  const { idleMs, absoluteMs } = lifeOf(role);
  const at = now.getTime();
  return (
    session.endedAt === null &&
    at < session.expiresAt.getTime() &&
    at < session.createdAt.getTime() + absoluteMs &&
    at < session.lastSeenAt.getTime() + idleMs
  );
}

export const isSeenLongAgo = (session: { lastSeenAt: Date }, now: Date) =>
  now.getTime() - session.lastSeenAt.getTime() >= SEEN_EVERY_MS;
