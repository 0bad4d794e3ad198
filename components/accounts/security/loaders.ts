import "server-only";
import { redirect } from "next/navigation";
import { getOfferedSecret, getOwnFactors } from "#domain/accounts/factors/queries.ts";
import { secretAddress, secretText } from "#domain/accounts/factors/totp.ts";
import { hasPassword } from "#domain/accounts/queries.ts";
import { getSite } from "#domain/site/queries.ts";
import { now } from "#lib/clock.ts";
import { pendingLogin } from "#web/pending-login.ts";
import { enterPath, returnPath } from "#web/return-path.ts";
import { browserSession, requireFresh, requireViewer } from "#web/session.ts";
import { leadOnSignedIn } from "../loaders.ts";
import { APP, PASSKEY, SECURITY } from "./addresses.ts";
import { qrPath } from "./qr-path.ts";

export async function loadSecurity() {
  const { account } = await requireFresh(SECURITY);
  const me = await requireViewer(SECURITY);
  return { handle: me.handle, due: dueOf(account), factors: await getOwnFactors(me) };
}

const dueOf = ({ factorDueAt, role, heldRole }: { factorDueAt: Date | null; role: string; heldRole: string }) =>
  factorDueAt && { at: factorDueAt, isOver: role !== heldRole };

/** For the desk: by when whoever works there has to set up a second step; null where he owes none. */
export async function loadDue() {
  const session = await browserSession();
  return session && dueOf(session.account);
}

/** What an app is to be set up with, as text and as the picture of an address; null where there is an app. */
export async function loadAppOffer() {
  const session = await requireFresh(APP);
  const me = await requireViewer(APP);
  const [{ appSince }, secret, site] = await Promise.all([getOwnFactors(me), getOfferedSecret(me, session), getSite()]);
  if (appSince) return null;
  const address = secretAddress(secret, site.name, me.handle);
  return { address, text: secretText(secret).replace(/.{4}(?=.)/g, "$& "), picture: qrPath(address) };
}

export const loadPasskeyPage = () => requireFresh(PASSKEY);

/** What the second step may be. Without a login that waits for it, the way begins anew. */
export async function loadSecondStep(next: unknown) {
  await leadOnSignedIn(next);
  return (await pendingLogin(now())) ?? redirect(enterPath("/login", next));
}

/** With what somebody can show again who he is. Who has just done so goes on. */
export async function loadProve(next: unknown) {
  const me = await requireViewer(returnPath(next));
  const [{ passkeys }, withPassword] = await Promise.all([getOwnFactors(me), hasPassword(me)]);
  return { handle: me.handle, withPassword, withPasskey: passkeys.length > 0 };
}
