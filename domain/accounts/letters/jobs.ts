// Writes the letters about an account when they are about to be sent: their links are made now, so that they are young when they arrive and
// none lies in the outbox. Gives null for what is no longer so, and for an address that is nobody's.

import type { Writer } from "#domain/mail/deliver.ts";
import { siteGround } from "#domain/site/ground.ts";
import { db } from "#lib/db.ts";
import { goneAt } from "../closing/closing.ts";
import { makeLink } from "../links.ts";
import {
  addressLetter,
  closedLetter,
  confirmLetter,
  factorsLetter,
  linkedLetter,
  passwordLetter,
  resetLetter,
} from "./words.ts";

const WHO = { id: true, handle: true, email: true, newEmail: true, emailConfirmedAt: true, closedAt: true } as const;

const findAccount = (id: string | null) =>
  id === null ? null : db().account.findFirst({ where: { id, deletedAt: null }, select: WHO });

export const writeConfirmation: Writer<"confirm-address"> = async ({ to, accountId, about }, now) => {
  const account = await findAccount(accountId);
  const isAsked = account && (account.newEmail === to || (account.email === to && !account.emailConfirmedAt));
  if (!isAsked) return null;
  const key = await makeLink(db(), "confirm-address", { accountId: account.id, email: to }, now);
  return confirmLetter(await siteGround(), { handle: account.handle, key, next: about.next });
};

/**
 * Whoever has neither a password nor another way in (an author that was imported) has no account to get into. Where he has only the other
 * way, he may choose a password by an address that is proved to be his.
 */
export const writeReset: Writer<"reset-password"> = async ({ to }, now) => {
  const isWayIn = [{ passwordHash: { not: null } }, { emailConfirmedAt: { not: null }, identities: { some: {} } }];
  const where = { email: to, deletedAt: null, OR: isWayIn };
  const account = await db().account.findFirst({ where, select: WHO });
  if (!account) return null;
  const key = await makeLink(db(), "reset-password", { accountId: account.id, email: to }, now);
  return resetLetter(await siteGround(), { handle: account.handle, key });
};

export const writePasswordChanged: Writer<"password-changed"> = async ({ accountId, about }) => {
  const account = await findAccount(accountId);
  return account && passwordLetter(await siteGround(), { handle: account.handle, at: new Date(about.at) });
};

export const writeAddressChanged: Writer<"address-changed"> = async ({ accountId, about }) => {
  const account = await findAccount(accountId);
  return account && addressLetter(await siteGround(), { handle: account.handle, at: new Date(about.at) });
};

export const writeFactorsChanged: Writer<"factors-changed"> = async ({ accountId, about: { what, at } }) => {
  const account = await findAccount(accountId);
  return account && factorsLetter(await siteGround(), { handle: account.handle, what, at: new Date(at) });
};

/** Not to whoever has changed his mind by now. */
export const writeAccountClosed: Writer<"account-closed"> = async ({ accountId }) => {
  const account = await findAccount(accountId);
  if (!account?.closedAt) return null;
  return closedLetter(await siteGround(), { handle: account.handle, goneAt: goneAt(account.closedAt) });
};

export const writeIdentityLinked: Writer<"identity-linked"> = async ({ accountId, about }) => {
  const account = await findAccount(accountId);
  return account && linkedLetter(await siteGround(), { handle: account.handle, at: new Date(about.at) });
};
