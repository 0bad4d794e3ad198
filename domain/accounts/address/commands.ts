// Proving that one reads what is sent to an address: the one an account was made with, or another that is to take its place.
import { releaseWaiting } from "#domain/comments/waiting/release.ts";
import { SITE_STREAM } from "#domain/events.ts";
import { limitMail } from "#domain/limits/commands.ts";
import { queueMail } from "#domain/mail/queue.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { type Holder, useLink } from "../links.ts";
import { getProved, type Proof } from "../proof/queries.ts";
import type { Viewer } from "../viewer.ts";
import { unproved } from "./unproved.ts";

/** Whose address it was, and what became of the comments that waited for it. */
export type Confirmed = { accountId: string; posted: number; drafts: number };

/**
 * Takes the link's word that its holder reads mail to the address; the account has that address from now on, and the comments that waited
 * are posted. Refuses: expired (used, run out, not what the account asks for any more), taken (somebody else has the address by now).
 */
export async function confirmAddress(key: string, now: Date): Promise<Confirmed> {
  return db().$transaction(async (tx) => {
    const { account, email } = await useLink(tx, "confirm-address", key, now);
    const { accountId } = account;
    const isNew = account.newEmail === email && account.email !== email;
    if (account.email !== email && !isNew) throw new Refusal("expired");
    const released = await releaseWaiting(tx, accountId, now);
    if (isNew) await moveTo(tx, account, email, now);
    await tx.account.update({ where: { id: accountId }, data: { emailConfirmedAt: now }, select: { id: true } });
    const payload = { accountId, changed: isNew, posted: released.posted };
    await record(tx, accountId, { type: "account.address-confirmed", articleId: SITE_STREAM, payload }, now);
    return { accountId, ...released };
  });
}

async function moveTo(tx: Tx, { accountId, email: before }: Holder, email: string, now: Date): Promise<void> {
  try {
    await tx.account.update({ where: { id: accountId }, data: { email, newEmail: null }, select: { id: true } });
  } catch (error) {
    // Somebody else has it, perhaps since this very moment.
    if ((error as { code?: unknown }).code === "P2002") throw new Refusal("taken", "email");
    throw error;
  }
  // Links that went to the address that was open nothing any more.
  await tx.oneTimeLink.deleteMany({ where: { accountId, usedAt: null } });
  const about = { at: now.toISOString() };
  if (before) await queueMail(tx, { kind: "address-changed", to: before, accountId, about }, now);
}

/** Sends the link once more, to the address that is still to be proved; nothing happens where none is. */
export async function askForConfirmation(viewer: Viewer, now: Date): Promise<void> {
  const { accountId } = viewer;
  await db().$transaction(async (tx) => {
    const account = await tx.account.findUniqueOrThrow({
      where: { id: accountId },
      select: { email: true, newEmail: true, emailConfirmedAt: true },
    });
    const to = unproved(account);
    if (!to) return;
    await queueMail(tx, { kind: "confirm-address", to, accountId, about: { next: "/" } }, now);
    const payload = { accountId };
    await record(tx, accountId, { type: "account.confirmation-asked", articleId: SITE_STREAM, payload }, now);
  });
}

/**
 * Notes an address that is to take the place of the present one, and asks there. Until it is confirmed everything stays as it was. The
 * address that one has already ends the change. `sender`: the network address that asks. Refuses: wrong-credentials (current),
 * expired (no password, and logged in too long ago), too-many.
 */
export async function askForNewAddress(
  viewer: Viewer,
  input: Proof & { email: string },
  sender: string,
  now: Date,
): Promise<void> {
  const { accountId } = viewer;
  const account = await getProved(viewer, input);
  if (input.email === account.email) return dropNewAddress(viewer, now);
  // Not before: whoever mistypes his password must not have to wait for it.
  await limitMail("confirm", sender, input.email, now);
  await db().$transaction(async (tx) => {
    // A password that was changed meanwhile has ended what the old one begins.
    const asked = await tx.account.updateMany({
      where: { id: accountId, passwordHash: account.passwordHash, deletedAt: null },
      data: { newEmail: input.email },
    });
    if (asked.count === 0) throw new Refusal("wrong-credentials", "current");
    await queueMail(tx, { kind: "confirm-address", to: input.email, accountId, about: { next: "/settings" } }, now);
    const payload = { accountId };
    await record(tx, accountId, { type: "account.address-change-asked", articleId: SITE_STREAM, payload }, now);
  });
}

/** Keeps the address that one has. */
export async function dropNewAddress({ accountId }: Viewer, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id: accountId, newEmail: { not: null } },
      data: { newEmail: null },
    });
    const payload = { accountId };
    if (count > 0)
      await record(tx, accountId, { type: "account.address-change-dropped", articleId: SITE_STREAM, payload }, now);
  });
}
