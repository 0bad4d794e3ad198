// Finds the person behind a browser's secret, and lists a person's sessions.
import { db } from "#lib/db.ts";
import { sha256 } from "#lib/ids.ts";
import { PREPARED } from "#lib/prepared.ts";
import type { Role } from "#prisma/client/enums.ts";
import type { Viewer } from "../viewer.ts";
import { isLive } from "./session-life.ts";

type Row = {
  sessionId: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  accountId: string;
  handle: string;
  name: string;
  role: Role;
  suspendedAt: Date | null;
  emailConfirmedAt: Date | null;
};

export type LiveSession = {
  id: string;
  lastSeenAt: Date;
  /** `name`: how others see this person called. */
  account: {
    id: string;
    handle: string;
    name: string;
    role: Role;
    suspendedAt: Date | null;
    emailConfirmedAt: Date | null;
  };
};

/** The live session of this secret with its account; null when it ended, ran out, never was, or its account is gone. One query. */
export async function findSession(secret: string, now: Date): Promise<LiveSession | null> {
  const rows = await db().$queryRaw<Row[]>`${PREPARED}
    SELECT s.id AS "sessionId", s."createdAt", s."lastSeenAt", s."expiresAt", s."endedAt",
      a.id AS "accountId", a.handle, coalesce(a."displayName", a.handle) AS name, a.role::text AS role, a."suspendedAt",
      a."emailConfirmedAt"
    FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s.id = ${sha256(secret)} AND a."deletedAt" IS NULL`;
  const row = rows[0];
  if (!row || !isLive(row, row.role, now)) return null;
  const { sessionId, lastSeenAt, accountId, handle, name, role, suspendedAt, emailConfirmedAt } = row;
  return { id: sessionId, lastSeenAt, account: { id: accountId, handle, name, role, suspendedAt, emailConfirmedAt } };
}

export type ListedSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date };

/** The viewer's own live sessions, the last seen first. */
export async function listSessions(viewer: Viewer, now: Date): Promise<ListedSession[]> {
  const rows = await db().session.findMany({
    where: { accountId: viewer.accountId, endedAt: null, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
  });
  return rows
    .filter((row) => isLive(row, viewer.role, now))
    .map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, createdAt, lastSeenAt }));
}
