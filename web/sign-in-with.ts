// Signing in with another site: there, back, and what follows. next-auth does the protocol (auth.ts); who came back is an arrival
// (arrival.ts), and becomes a session of ours, a new account, or a link, as its owner says.
import "server-only";
import { cookies } from "next/headers";
import { noteIdentified, registerIdentified } from "#domain/accounts/identities/commands.ts";
import { findIdentified } from "#domain/accounts/identities/queries.ts";
import { noteProof } from "#domain/accounts/proof/commands.ts";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { countSignUp } from "#domain/limits/commands.ts";
import { env } from "#lib/env.ts";
import { Refusal } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { forgetArrival, readArrival } from "./arrival.ts";
import { signIn } from "./auth.ts";
import { clientAddress } from "./client-address.ts";
import { offeredProviders } from "./providers.ts";
import { returnPath } from "./return-path.ts";
import { requireSession } from "./session.ts";
import { callbackCookie } from "./session-cookie.ts";
import { enterAccount } from "./sign-in.ts";

/** Where a browser goes to sign in there: an address of the provider's, or one of ours that says why not. Refuses: not-found. */
export async function beginSignIn(id: unknown, next: string): Promise<string> {
  const provider = offeredProviders().find((one) => one.id === id);
  if (!provider) throw new Refusal("not-found");
  try {
    const url = URL.parse(await signIn(provider.id, { redirect: false, redirectTo: returnPath(next) }));
    // next-auth leads to the page of errors (auth.ts) where the provider cannot be asked. GitHub's own address begins with /login too.
    if (url && !(url.pathname === "/login" && url.searchParams.has("error"))) return url.href;
  } catch (error) {
    log.warn({ err: error, provider: provider.id }, "a provider cannot be reached");
  }
  return `/login?fault=away&with=${provider.id}`;
}

/** What follows from coming back: the path to go on to. */
export async function receive(viewer: Viewer | null, now: Date): Promise<string> {
  const identity = await readArrival();
  if (!identity) return "/login?fault=failed";
  const accountId = await findIdentified(identity);
  // Who is logged in is asked whether he wants to link it.
  if (viewer && viewer.accountId !== accountId) return "/settings/linked";
  if (!accountId) return "/register/with";
  const next = await nextPath();
  await forgetArrival();
  await noteIdentified(identity, now);
  if (viewer) {
    // He has shown once more that the account is his.
    await noteProof(viewer, (await requireSession()).id, now);
    return next;
  }
  return enterAccount(accountId, next, now);
}

/** Makes the account of who has just come, and gives where to go on. Refuses: expired, too-many, taken. */
export async function signUpIdentified(handle: string, now: Date): Promise<string> {
  const identity = await readArrival();
  if (!identity) throw new Refusal("expired", "arrival");
  await countSignUp(await clientAddress(), now);
  const next = await nextPath();
  const accountId = await registerIdentified(identity, handle, now);
  await forgetArrival();
  return enterAccount(accountId, next, now);
}

/** Where he was when he left for there: next-auth has kept it. */
async function nextPath(): Promise<string> {
  const kept = URL.parse((await cookies()).get(callbackCookie())?.value ?? "", env().SITE_URL);
  return kept ? returnPath(kept.pathname + kept.search + kept.hash) : "/";
}
