// Finds the person behind a browser's secret, and lists a person's sessions.
import { SITE_STREAM } from "#domain/events.ts";
import { db, rowsOf } from "#lib/db.ts";
import { sha256 } from "#lib/ids.ts";
import { PREPARED } from "#lib/prepared.ts";
import { Prisma } from "#prisma/client/client.ts";
import type { Role } from "#prisma/client/enums.ts";
import { factorDueAt, roleInForce } from "../factors/duty.ts";
import type { Viewer } from "../viewer.ts";
import { isLive } from "./session-life.ts";

type Row = {
  sessionId: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  provedAt: Date;
  accountId: string;
  handle: string;
  name: string;
  role: Role;
  roleSince: Date;
  hasFactor: boolean;
  suspendedAt: Date | null;
  emailConfirmedAt: Date | null;
  closedAt: Date | null;
  registeredAt: Date;
  vouchedAt: Date | null;
};

export type LiveSession = {
  id: string;
  lastSeenAt: Date;
  /** When its person last proved who he is. */
  provedAt: Date;
  account: LiveAccount;
};

type LiveAccount = {
  id: string;
  handle: string;
  /** How others see this person called. */
  name: string;
  /** With whose rights he acts, and the role that he was given: they differ while he owes a second step (factors/duty.ts). */
  role: Role;
  heldRole: Role;
  /** By when he has to set up a second step; null where none is owed. */
  factorDueAt: Date | null;
  suspendedAt: Date | null;
  emailConfirmedAt: Date | null;
  closedAt: Date | null;
  createdAt: Date;
  vouchedAt: Date | null;
};

/** The live session of this secret with its account; null when it ended, ran out, never was, or its account is gone. One query. */
export async function findSession(secret: string, now: Date): Promise<LiveSession | null> {
  const rows = await rowsOf<Row>(Prisma.sql`${PREPARED}
    SELECT s.id AS "sessionId", s."createdAt", s."lastSeenAt", s."expiresAt", s."endedAt", s."provedAt",
      a.id AS "accountId", a.handle, coalesce(a."displayName", a.handle) AS name, a.role::text AS role, a."suspendedAt",
      a."emailConfirmedAt", a."closedAt", a."roleSince", a."createdAt" AS "registeredAt", a."vouchedAt",
      (EXISTS (SELECT 1 FROM "Authenticator" f WHERE f."accountId" = a.id)
        OR EXISTS (SELECT 1 FROM "Passkey" f WHERE f."accountId" = a.id)) AS "hasFactor"
    FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s.id = ${sha256(secret)} AND a."deletedAt" IS NULL`);
  const row = rows[0];
  if (!row || !isLive(row, row.role, now)) return null;
  const { sessionId, lastSeenAt, provedAt, accountId, handle, name } = row;
  const roles = { role: roleInForce(row, now), heldRole: row.role, factorDueAt: factorDueAt(row) };
  const { suspendedAt, emailConfirmedAt, closedAt, registeredAt: createdAt, vouchedAt } = row;
  const since = { suspendedAt, emailConfirmedAt, closedAt, createdAt, vouchedAt };
  const account = { id: accountId, handle, name, ...roles, ...since };
  return { id: sessionId, lastSeenAt, provedAt, account };
}

export type ListedSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date };

/** The viewer's own live sessions, the last seen first. */
export async function listSessions(viewer: Viewer, now: Date): Promise<ListedSession[]> {
  const rows = await db().session.findMany({
    where: { accountId: viewer.accountId, endedAt: null, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
  });
  return rows
    .filter((row) => isLive(row, viewer.heldRole, now))
    .map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, createdAt, lastSeenAt }));
}

/** The account that an event of the site is about; null where it is about none. */
export async function findConcerned(seq: number): Promise<string | null> {
  const rows = await db().$queryRaw<{ accountId: string | null }[]>`
    SELECT payload->>'accountId' AS "accountId" FROM "Event" WHERE "articleId" = ${SITE_STREAM} AND seq = ${seq}`;
  return rows[0]?.accountId ?? null;
}
