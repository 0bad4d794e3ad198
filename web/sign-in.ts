// Signing a browser in and out: the password or the new account, then the session's row, then the cookies.
import "server-only";
import { cookies } from "next/headers";
import { checkPassword, registerAccount } from "#domain/accounts/commands.ts";
import { makeFirstAdmin } from "#domain/accounts/first-admin/commands.ts";
import { findLoginKey } from "#domain/accounts/queries.ts";
import type { Registration } from "#domain/accounts/schema.ts";
import { endSessionOf, startSession } from "#domain/accounts/sessions/commands.ts";
import { adoptHeld } from "#domain/comments/drafts/commands.ts";
import { countFirstMail, forgiveFirstMail, forgiveSignIn, limitSignIn, limitSignUp } from "#domain/limits/commands.ts";
import { COOKIE_SECONDS, signIn, signOut } from "./auth.ts";
import { clientAddress, clientDevice } from "./client-address.ts";
import { holderHash } from "./holder.ts";
import { browserSecret } from "./session.ts";
import { callbackCookie, isHttps, SIGNED_IN_COOKIE } from "./session-cookie.ts";

/** Refuses: too-many, wrong-credentials, busy. */
export async function signInByPassword(login: string, password: string, now: Date): Promise<void> {
  const address = await clientAddress();
  const account = await findLoginKey(login);
  await limitSignIn(address, account, now);
  const accountId = await checkPassword(login, password);
  await forgiveSignIn(address, account);
  await openSession(accountId, now);
}

/** `next`: where he goes on, now and when his address is confirmed. Refuses: too-many, taken, malformed, busy. */
export async function signUp(input: Registration, next: string, now: Date): Promise<void> {
  await limitSignUp(await clientAddress(), now);
  const silent = !(await countFirstMail(input.email, now));
  const accountId = await registerAccount(input, now, { next, silent }).catch(async (error: unknown) => {
    await forgiveFirstMail(input.email);
    throw error;
  });
  await openSession(accountId, now);
}

/** Refuses: too-many, expired, taken, malformed, busy. */
export async function signUpFirstAdmin(key: string, input: Registration, now: Date): Promise<void> {
  await limitSignUp(await clientAddress(), now);
  await openSession(await makeFirstAdmin(key, input, now), now);
}

/** A new session at every log-in; the one this browser had before ends. What was sent before becomes the account's drafts. */
async function openSession(accountId: string, now: Date): Promise<void> {
  const before = await browserSecret();
  if (before) await endSessionOf(before, now);
  const device = await clientDevice();
  const secret = await startSession(accountId, device, now);
  await adoptHeld(accountId, await holderHash(), device, now);
  await signIn("credentials", { secret, redirect: false, redirectTo: "/" });
  const jar = await cookies();
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
