// Signing a browser in and out: the password (and the second step, where there is one), the passkey or the new account, then the session's
// row, then the cookies.
import "server-only";
import { cookies } from "next/headers";
import { findClosedAt } from "#domain/accounts/closing/queries.ts";
import { checkPassword, registerAccount } from "#domain/accounts/commands.ts";
import { passByCode } from "#domain/accounts/entry/commands.ts";
import { hasFactor } from "#domain/accounts/entry/queries.ts";
import { checkPasskey } from "#domain/accounts/factors/passkeys/commands.ts";
import type { SignedPasskey } from "#domain/accounts/factors/passkeys/schema.ts";
import { makeFirstAdmin } from "#domain/accounts/first-admin/commands.ts";
import { findLoginKey } from "#domain/accounts/queries.ts";
import type { Registration } from "#domain/accounts/schema.ts";
import { endSessionOf, startSession } from "#domain/accounts/sessions/commands.ts";
import { adoptHeld } from "#domain/comments/drafts/commands.ts";
import { countFirstMail, countSignUp, forgiveFirstMail, forgiveSignIn, limitSignIn } from "#domain/limits/commands.ts";
import { noteSecurity } from "#lib/security-log.ts";
import { COOKIE_SECONDS, signIn, signOut } from "./auth.ts";
import { clientAddress, clientDevice } from "./client-address.ts";
import { holderHash } from "./holder.ts";
import { passkeyPlace } from "./passkey-place.ts";
import { beginPendingLogin, forgetPendingLogin, pendingSecret } from "./pending-login.ts";
import { enterPath, returnPath } from "./return-path.ts";
import { browserSecret } from "./session.ts";
import { callbackCookie, isHttps, SIGNED_IN_COOKIE } from "./session-cookie.ts";

/** A try that fails is told in the log. */
const noting = <Result>(facts: Record<string, string>, tried: Promise<Result>): Promise<Result> =>
  tried.catch((error: unknown) => {
    noteSecurity("sign-in-failed", facts);
    throw error;
  });

/**
 * Gives where he goes on: to the second step that is still missing, to what he wanted, or to where an account that is about to be deleted
 * can be kept. Refuses: too-many, wrong-credentials, busy.
 */
export async function signInByPassword(login: string, password: string, next: string, now: Date): Promise<string> {
  const address = await clientAddress();
  const account = await findLoginKey(login);
  await limitSignIn(address, account, now);
  const accountId = await noting({ by: "password", account }, checkPassword(login, password));
  await forgiveSignIn(address, account);
  return enterAccount(accountId, next, now);
}

/**
 * Opens a session for whoever has shown one way into the account, its password or who he is elsewhere; where it has a second step that one
 * is asked for first. Gives where he goes on. Refuses: conflict (a second step was set up this very moment).
 */
export async function enterAccount(accountId: string, next: string, now: Date): Promise<string> {
  if (await hasFactor(accountId)) {
    await beginPendingLogin(accountId, now);
    return enterPath("/login/second", next);
  }
  await openSession(accountId, now, { oneStep: true });
  return onward(accountId, next);
}

/** Gives where he goes on. Refuses: expired (code), too-many, wrong-credentials (code). */
export async function signInByCode(code: string, next: string, now: Date): Promise<string> {
  const accountId = await noting({ by: "code" }, passByCode(await pendingSecret(), code, now));
  await openSession(accountId, now);
  return onward(accountId, next);
}

/** Gives where he goes on. Refuses: expired (passkey), wrong-credentials (passkey). */
export async function signInByPasskey(signed: SignedPasskey, next: string, now: Date): Promise<string> {
  const accountId = await noting({ by: "passkey" }, checkPasskey(null, signed, await passkeyPlace(), now));
  await openSession(accountId, now);
  return onward(accountId, next);
}

/** Whoever wanted to leave comes back within his day to change his mind. */
async function onward(accountId: string, next: string): Promise<string> {
  return (await findClosedAt(accountId)) ? "/settings/data" : returnPath(next);
}

/** For whom admitSignUp lets in. `next`: where he goes on, now and when his address is confirmed. Refuses: taken, malformed, busy. */
export async function signUp(input: Registration, next: string, now: Date): Promise<void> {
  const silent = !(await countFirstMail(input.email, now));
  const accountId = await registerAccount(input, now, { next, silent }).catch(async (error: unknown) => {
    await forgiveFirstMail(input.email);
    throw error;
  });
  await openSession(accountId, now);
}

/** Refuses: too-many, expired, taken, malformed, busy. */
export async function signUpFirstAdmin(key: string, input: Registration, now: Date): Promise<void> {
  await countSignUp(await clientAddress(), now);
  await openSession(await makeFirstAdmin(key, input, now), now);
}

/** A new session at every log-in; the one this browser had before ends. What was sent before becomes the account's drafts. */
async function openSession(accountId: string, now: Date, shown?: { oneStep: boolean }): Promise<void> {
  const before = await browserSecret();
  if (before) await endSessionOf(before, now);
  const device = await clientDevice();
  const secret = await startSession(accountId, device, now, shown);
  await adoptHeld(accountId, await holderHash(), device, now);
  await signIn("credentials", { secret, redirect: false, redirectTo: "/" });
  const jar = await cookies();
  await forgetPendingLogin();
  // next-auth notes where it would have led; we know by ourselves.
  jar.delete(callbackCookie());
  jar.set(SIGNED_IN_COOKIE, "1", { path: "/", sameSite: "lax", secure: isHttps(), maxAge: COOKIE_SECONDS });
}

/** Ends this browser's session on the server first: a copy of its cookie is worth nothing from then on. */
export async function closeSession(now: Date): Promise<void> {
  const secret = await browserSecret();
  if (secret) await endSessionOf(secret, now);
  await signOut({ redirect: false, redirectTo: "/" });
  const jar = await cookies();
  jar.delete(callbackCookie());
  jar.delete(SIGNED_IN_COOKIE);
}
