import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findAddressToConfirm } from "#domain/accounts/address/queries.ts";
import { goneAt } from "#domain/accounts/closing/closing.ts";
import { deviceOf } from "#domain/accounts/device.ts";
import { isInvitation } from "#domain/accounts/first-admin/queries.ts";
import { type Me, meOf } from "#domain/accounts/me.ts";
import { getOwnAccount } from "#domain/accounts/queries.ts";
import { isResetOpen } from "#domain/accounts/reset/queries.ts";
import { listSessions } from "#domain/accounts/sessions/queries.ts";
import { listMutedHandles } from "#domain/mutes/queries.ts";
import { now } from "#lib/clock.ts";
import { returnPath } from "#web/return-path.ts";
import { browserSession, pageViewer, requireViewer, viewer } from "#web/session.ts";
import { makeStamp } from "#web/sign-up/stamp.ts";

/** The reader, where the page is made for this reader alone; see pageViewer. */
export const loadMe = cache(async (): Promise<Me | null> => {
  const found = await pageViewer();
  return found ? meOf(found, await listMutedHandles(found)) : null;
});

/** Whoever is signed in already goes on to where logging in would have led. */
export async function leadOnSignedIn(next: unknown): Promise<void> {
  if (await viewer()) redirect(returnPath(next));
}

export async function loadSettings() {
  const me = await requireViewer("/settings");
  const [account, sessions, current] = await Promise.all([
    getOwnAccount(me),
    listSessions(me, now()),
    browserSession(),
  ]);
  return {
    handle: me.handle,
    suspendedAt: me.suspendedAt,
    goneAt: me.closedAt && goneAt(me.closedAt),
    account,
    sessions: sessions.map((session) => ({
      ...session,
      device: deviceOf(session.device),
      isCurrent: session.id === current?.id,
    })),
  };
}

/** For a form that tells when it was made. */
export const loadStamp = () => makeStamp(now());

export const loadInvitation = async (key: unknown) => typeof key === "string" && isInvitation(key, now());

/** The address that a link confirms; null when the link opens nothing. */
export const loadAddressToConfirm = async (key: unknown) =>
  typeof key === "string" ? findAddressToConfirm(key, now()) : null;

export const loadReset = async (key: unknown) => typeof key === "string" && isResetOpen(key, now());
