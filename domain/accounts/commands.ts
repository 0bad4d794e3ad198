// What people do with their own accounts: register, prove who they are, change what others read of them and their password.
import { SITE_STREAM } from "#domain/events.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { hashPassword, isOutdated, verifyPassword } from "#lib/password.ts";
import { hashAcceptable, insertAccount } from "./creation.ts";
import { handleKey, isReserved } from "./handle.ts";
import { canChangeProfile } from "./policy.ts";
import { whereLogin } from "./queries.ts";
import type { ProfileChange, Registration } from "./schema.ts";
import { endSessions } from "./sessions/commands.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Makes a reader's account and gives its id. Refuses: taken (handle, email), malformed (password easy to guess), busy.
 * The password is hashed before the database is asked, so that a taken address takes as long as a free one.
 */
export async function registerAccount(input: Registration, now: Date): Promise<string> {
  const { handle, email } = input;
  if (isReserved(handle)) throw new Refusal("taken", "handle");
  const passwordHash = await hashAcceptable(input);
  return db().$transaction(async (tx) => {
    const accountId = await insertAccount(tx, { handle, email, passwordHash, role: "reader" }, now);
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
      data: { passwordHash },
    });
    if (changed.count === 0) throw new Refusal("wrong-credentials", "current");
    const sessionsEnded = await endSessions(tx, accountId, { id: { not: keptSessionId } }, now);
    const payload = { accountId, sessionsEnded };
    await record(tx, accountId, { type: "account.password-changed", articleId: SITE_STREAM, payload }, now);
  });
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
      if (other || (viewer.role === "reader" && isReserved(asHandle))) throw new Refusal("taken", "displayName");
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
