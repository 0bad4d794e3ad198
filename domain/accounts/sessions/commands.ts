// Begins and ends sessions. A session ends by its row, so that the browser's cookie is worth nothing from that moment on.

import { SITE_STREAM } from "#domain/events.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newSecret, sha256 } from "#lib/ids.ts";
import { countFactors } from "../factors/count.ts";
import type { Viewer } from "../viewer.ts";
import { lifeOf, MAX_SESSIONS } from "./session-life.ts";

/** Longer than browsers call themselves. */
const DEVICE_LENGTH = 200;

/**
 * Begins a session and gives its secret, which is stored nowhere. `oneStep`: nothing but the password was shown, or who somebody is
 * elsewhere, which is too little where a second step was set up since somebody looked. Refuses: signed-out when the account is gone, conflict
 * when one step is too little.
 */
export async function startSession(
  accountId: string,
  device: string,
  now: Date,
  { oneStep = false } = {},
): Promise<string> {
  const secret = newSecret();
  await db().$transaction(async (tx) => {
    // The lock makes two log-ins at once count each other, and lets none slip in while a second step is being set up.
    const locked = await tx.$queryRaw<{ role: "reader" }[]>`
      SELECT role::text AS role FROM "Account" WHERE id = ${accountId} AND "deletedAt" IS NULL FOR UPDATE`;
    const account = locked[0];
    if (!account) throw new Refusal("signed-out");
    if (oneStep && (await countFactors(tx, accountId)) > 0) throw new Refusal("conflict");
    await tx.session.create({
      data: {
        id: sha256(secret),
        accountId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + lifeOf(account.role).absoluteMs),
        device: device.slice(0, DEVICE_LENGTH),
        provedAt: now,
      },
      select: { id: true },
    });
    await endBeyondLimit(tx, accountId, now);
    await record(tx, accountId, { type: "session.started", articleId: SITE_STREAM, payload: { accountId } }, now);
  });
  return secret;
}

async function endBeyondLimit(tx: Tx, accountId: string, now: Date) {
  await tx.$executeRaw`
    UPDATE "Session" SET "endedAt" = ${now} WHERE id IN (
      SELECT id FROM "Session" WHERE "accountId" = ${accountId} AND "endedAt" IS NULL AND "expiresAt" > ${now}
      ORDER BY "createdAt" DESC, id OFFSET ${MAX_SESSIONS})`;
}

/** Ends the session of this secret: logging out. Nothing happens when it had ended. */
export async function endSessionOf(secret: string, now: Date): Promise<void> {
  const session = await db().session.findUnique({
    where: { id: sha256(secret) },
    select: { id: true, accountId: true },
  });
  if (session) await endWhere(session.accountId, session.accountId, { id: session.id }, now);
}

/** Ends one of the viewer's own sessions; of anybody else's it ends none. Gives how many ended. */
export const endSession = (viewer: Viewer, sessionId: string, now: Date) =>
  endWhere(viewer.accountId, viewer.accountId, { id: sessionId }, now);

/** Ends all of the viewer's sessions but the one he keeps. Gives how many ended. */
export const endOtherSessions = (viewer: Viewer, keptId: string, now: Date) =>
  endWhere(viewer.accountId, viewer.accountId, { id: { not: keptId } }, now);

async function endWhere(actorId: string, accountId: string, where: Which, now: Date): Promise<number> {
  return db().$transaction(async (tx) => {
    const sessions = await endSessions(tx, accountId, where, now);
    const payload = { accountId, sessions };
    if (sessions > 0) await record(tx, actorId, { type: "session.ended", articleId: SITE_STREAM, payload }, now);
    return sessions;
  });
}

type Which = { id?: string | { not: string } };

/**
 * Inside another command's transaction, whose event tells of it. Where all end, or all but one, so do the log-ins that still wait for their
 * second step: they rest on what is no longer believed.
 */
export async function endSessions(tx: Tx, accountId: string, where: Which, now: Date): Promise<number> {
  if (typeof where.id !== "string") await tx.pendingLogin.deleteMany({ where: { accountId } });
  const ended = await tx.session.updateMany({ where: { ...where, accountId, endedAt: null }, data: { endedAt: now } });
  return ended.count;
}

/** Notes that a session is in use. */
export async function touchSession(sessionId: string, now: Date): Promise<void> {
  await db().session.updateMany({ where: { id: sessionId, lastSeenAt: { lt: now } }, data: { lastSeenAt: now } });
}
