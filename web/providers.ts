// The sites by which people can log in here: those whose settings the operator has given (lib/env.ts), in this order.
import "server-only";
import { customFetch } from "next-auth";
import type { Provider } from "next-auth/providers";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import type { ProviderId } from "#domain/accounts/identities/identity.ts";
import { SECOND } from "#lib/clock.ts";
import { env } from "#lib/env.ts";

/** What stands on a link: names of their own, the same in every language. */
export type Offered = { id: ProviderId; name: string };

const NAMES = { github: "GitHub", google: "Google" };

/** A provider that is slow must not hold our own pages. */
const PATIENCE = 5 * SECOND;
const fetchInTime: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE) });
const inTime = { [customFetch]: fetchInTime };

export function offeredProviders(): Offered[] {
  const { AUTH_OIDC, AUTH_GITHUB, AUTH_GOOGLE } = env();
  return [
    ...(AUTH_OIDC ? [{ id: "oidc" as const, name: AUTH_OIDC.name }] : []),
    ...(AUTH_GITHUB ? [{ id: "github" as const, name: NAMES.github }] : []),
    ...(AUTH_GOOGLE ? [{ id: "google" as const, name: NAMES.google }] : []),
  ];
}

/** Also for one that is not offered any more, whose identities may still be linked. */
export const providerName = (id: string): string =>
  offeredProviders().find((one) => one.id === id)?.name ?? (NAMES as Record<string, string>)[id] ?? id;

/** For next-auth. Every check that a protocol has is on. */
export function authProviders(): Provider[] {
  const { AUTH_OIDC, AUTH_GITHUB, AUTH_GOOGLE } = env();
  const found: Provider[] = [];
  if (AUTH_OIDC) {
    const { issuer, id: clientId, secret: clientSecret, name } = AUTH_OIDC;
    const checks: ("pkce" | "state" | "nonce")[] = ["pkce", "state", "nonce"];
    // Name and address stand in every provider's answer to "who is it" (userinfo), and in the ID token of some.
    found.push({ id: "oidc", type: "oidc", idToken: false, name, issuer, clientId, clientSecret, checks, ...inTime });
  }
  if (AUTH_GITHUB) {
    const { id: clientId, secret: clientSecret } = AUTH_GITHUB;
    const userinfo = { url: GITHUB_USER, request: askGitHub };
    found.push(GitHub({ clientId, clientSecret, checks: ["pkce", "state"], userinfo, ...inTime }));
  }
  if (AUTH_GOOGLE) {
    const { id: clientId, secret: clientSecret } = AUTH_GOOGLE;
    found.push(Google({ clientId, clientSecret, checks: ["pkce", "state", "nonce"], ...inTime }));
  }
  return found;
}

const GITHUB_USER = "https://api.github.com/user";

/** GitHub tells which addresses it has checked only in their list, which next-auth's own way to ask leaves out where one address is public. */
async function askGitHub({ tokens }: { tokens: { access_token?: string } }) {
  const headers = { Authorization: `Bearer ${tokens.access_token}`, "User-Agent": "afterword" };
  const ask = async (url: string) => {
    const answer = await fetchInTime(url, { headers });
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status}`);
    return answer.json();
  };
  const profile = await ask(GITHUB_USER);
  const emails: { email: string; primary: boolean; verified: boolean }[] = await ask(`${GITHUB_USER}/emails`);
  const own = emails.find(({ primary, verified }) => primary && verified);
  return { ...profile, email: own?.email ?? null, email_verified: own !== undefined };
}
