// What people do with their own accounts: register, prove who they are, change what others read of them and their password. Whatever
// changes how one gets in is told by mail.
import { SITE_STREAM } from "#domain/events.ts";
import { queueMail } from "#domain/mail/queue.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { hashPassword, isOutdated, verifyPassword } from "#lib/password.ts";
import { areBurnt } from "./closing/forgetting.ts";
import { hashAcceptable, insertAccount, refuseLookAlikes } from "./creation.ts";
import { handleKey } from "./handle.ts";
import { looksReserved } from "./look-alike.ts";
import { canChangeProfile } from "./policy.ts";
import { whereLogin } from "./queries.ts";
import type { ProfileChange, Registration } from "./schema.ts";
import { endSessions } from "./sessions/commands.ts";
import type { Viewer } from "./viewer.ts";

/** `next`: the page to go on at when the address is confirmed. `silent`: too many were written to; the reader may ask for the mail later. */
type Asking = { next?: string; silent?: boolean };

/**
 * Makes a reader's account, asks by mail whether the address is his, and gives the account's id.
 * Refuses: taken (handle, also one that looks like another; email), malformed (password easy to guess), busy.
 * The password is hashed before the database is asked, so that a taken address takes as long as a free one.
 */
export async function registerAccount(
  input: Registration,
  now: Date,
  { next = "/", silent = false }: Asking = {},
): Promise<string> {
  const { handle, email } = input;
  if (looksReserved(handle)) throw new Refusal("taken", "handle");
  const passwordHash = await hashAcceptable(input);
  return db().$transaction(async (tx) => {
    await refuseLookAlikes(tx, handle, "handle");
    const person = { handle, email, passwordHash, role: "reader", emailConfirmedAt: null } as const;
    const accountId = await insertAccount(tx, person, now);
    if (!silent) await queueMail(tx, { kind: "confirm-address", to: email, accountId, about: { next } }, now);
    await record(tx, accountId, { type: "account.registered", articleId: SITE_STREAM, payload: { accountId } }, now);
    return accountId;
  });
}

/**
 * Gives the account whose password this is. An unknown name, an account without a login and a wrong password give the same refusal
 * (wrong-credentials) after the same time. Suspended people get in: they may read.
 */
export async function checkPassword(login: string, password: string): Promise<string> {
  const account = await db().account.findUnique({
    where: whereLogin(login),
    select: { id: true, passwordHash: true, deletedAt: true },
  });
  const hash = account && !account.deletedAt ? account.passwordHash : null;
  const isRight = await verifyPassword(password, hash);
  if (!isRight || !account || !hash) throw new Refusal("wrong-credentials");
  if (isOutdated(hash)) {
    const passwordHash = await hashPassword(password);
    // Unless the password was changed meanwhile.
    await db().account.updateMany({ where: { id: account.id, passwordHash: hash }, data: { passwordHash } });
  }
  return account.id;
}

/**
 * Puts a new password in place and ends all sessions but the one it was changed from.
 * Refuses: wrong-credentials (current), malformed (password easy to guess), busy.
 */
export async function changePassword(
  viewer: Viewer,
  input: { current: string; password: string },
  keptSessionId: string,
  now: Date,
): Promise<void> {
  const { accountId } = viewer;
  const account = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    select: { handle: true, email: true, passwordHash: true },
  });
  if (!(await verifyPassword(input.current, account.passwordHash))) throw new Refusal("wrong-credentials", "current");
  const passwordHash = await hashAcceptable({ ...account, password: input.password });
  await db().$transaction(async (tx) => {
    // Of two changes at once from the same old password, one is too late.
    const changed = await tx.account.updateMany({
      where: { id: accountId, passwordHash: account.passwordHash },
      // Whoever changes it because somebody got in undoes what that one has begun.
      data: { passwordHash, newEmail: null },
    });
    if (changed.count === 0) throw new Refusal("wrong-credentials", "current");
    await tx.oneTimeLink.deleteMany({ where: { accountId, purpose: "reset-password" } });
    await tellPasswordChanged(tx, accountId, account.email, now);
    const sessionsEnded = await endSessions(tx, accountId, { id: { not: keptSessionId } }, now);
    const payload = { accountId, sessionsEnded };
    await record(tx, accountId, { type: "account.password-changed", articleId: SITE_STREAM, payload }, now);
  });
}

/** Inside the command that changes it. */
export async function tellPasswordChanged(tx: Tx, accountId: string, email: string | null, now: Date): Promise<void> {
  const about = { at: now.toISOString() };
  if (email) await queueMail(tx, { kind: "password-changed", to: email, accountId, about }, now);
}

/** Refuses: not-allowed (suspended), taken (a name that is somebody's handle or sounds like staff). */
export async function changeProfile(viewer: Viewer, input: ProfileChange, now: Date): Promise<void> {
  if (!canChangeProfile(viewer)) throw new Refusal("not-allowed");
  const { accountId } = viewer;
  const { displayName, bio } = input;
  await db().$transaction(async (tx) => {
    if (displayName) {
      const asHandle = displayName.replace(/\s+/g, "");
      const keys = [asHandle, displayName.replace(/\s+/g, "_"), displayName.replace(/\s+/g, "-")].map(handleKey);
      const other = await tx.account.findFirst({
        where: { handleKey: { in: keys }, id: { not: accountId } },
        select: { id: true },
      });
      const wasOthers = await areBurnt(tx, keys);
      if (other || wasOthers || (viewer.role === "reader" && looksReserved(asHandle)))
        throw new Refusal("taken", "displayName");
      await refuseLookAlikes(tx, displayName, "displayName", accountId);
    }
    await tx.account.update({
      where: { id: accountId },
      data: { displayName: displayName || null, bio },
      select: { id: true },
    });
    const payload = { accountId };
    await record(tx, accountId, { type: "account.profile-changed", articleId: SITE_STREAM, payload }, now);
  });
}
