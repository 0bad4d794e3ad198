// The cookies of a signed-in browser: their names, and how the session's secret is read from its own.
import "server-only";
import { decode } from "next-auth/jwt";
import { env } from "#lib/env.ts";

/** Tells the page's script that asking api/me is worth while; holds no secret. */
export const SIGNED_IN_COOKIE = "afterword_signed_in";
/** Set by the page's script: this browser fills in by itself what is only its reader's. */
export const SCRIPTS_COOKIE = "afterword_scripts";

export const isHttps = () => env().SITE_URL.startsWith("https:");

/** `__Host-` ties a cookie to this very host and to https; browsers refuse the name without. */
export const hostCookie = (name: string) => (isHttps() ? `__Host-${name}` : name);

export const sessionCookie = () => hostCookie("afterword.session");
export const callbackCookie = () => hostCookie("afterword.callback");

export function authSecret(): string {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("No AUTH_SECRET: bin/ makes one before the first request.");
  return secret;
}

/** The secret of the session that a cookie's token stands for; null when we did not write the token. */
export async function secretIn(token: string): Promise<string | null> {
  try {
    const payload = await decode({ token, secret: authSecret(), salt: sessionCookie() });
    return typeof payload?.sid === "string" ? payload.sid : null;
  } catch {
    // Whatever a client puts into its cookie makes it a reader who is not signed in, never an error.
    return null;
  }
}
