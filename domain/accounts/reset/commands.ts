// A forgotten password. Asking for a new one is the same work and the same answer for every address: whether it is anybody's is found out
// by the worker that writes the mail (accounts/letters).
import { SITE_STREAM } from "#domain/events.ts";
import { queueMail } from "#domain/mail/queue.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { tellPasswordChanged } from "../commands.ts";
import { hashAcceptable } from "../creation.ts";
import { findLink, useLink } from "../links.ts";
import { endSessions } from "../sessions/commands.ts";

/** Has a link sent to the address, if it is somebody's. */
export async function askForReset(email: string, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await queueMail(tx, { kind: "reset-password", to: email, accountId: null, about: {} }, now);
    await record(tx, null, { type: "account.reset-asked", articleId: SITE_STREAM, payload: {} }, now);
  });
}

/**
 * Puts the new password in place and ends every session; second factors stay as they are. A refused password does not use the link up.
 * Refuses: expired, malformed (easy to guess), busy.
 */
export async function resetPassword(key: string, password: string, now: Date): Promise<void> {
  const owner = await findLink(db(), "reset-password", key, now);
  const account = owner && (await db().account.findUnique({ where: { id: owner.accountId } }));
  if (!account) throw new Refusal("expired");
  const { handle, email } = account;
  const passwordHash = await hashAcceptable({ handle, email, password });
  await db().$transaction(async (tx) => {
    const { account: held, email: sentTo } = await useLink(tx, "reset-password", key, now);
    const { accountId } = held;
    // It was sent to the address that the account had then: who has another by now has taken its word away.
    if (held.email !== sentTo) throw new Refusal("expired");
    const data = { passwordHash, newEmail: null };
    await tx.account.update({ where: { id: accountId }, data, select: { id: true } });
    await tellPasswordChanged(tx, accountId, sentTo, now);
    const sessionsEnded = await endSessions(tx, accountId, {}, now);
    const payload = { accountId, sessionsEnded };
    await record(tx, accountId, { type: "account.password-changed", articleId: SITE_STREAM, payload }, now);
  });
}
