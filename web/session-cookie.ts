// The cookies of a signed-in browser: their names, and how the session's secret is read from its own. Runs in Next and in front of it.
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

/** Tokens whose secret is known, the oldest first: opening one costs 0.3 ms, a third of what a comment may. About 3 MB when full. */
const REMEMBERED = 5_000;
const opened = new Map<string, string>();

/**
 * The secret of the session that a cookie's token stands for; null when we did not write the token. It opens nothing by itself: whether
 * its session still lives is told by the row, every time.
 */
export async function secretIn(token: string): Promise<string | null> {
  const known = opened.get(token);
  if (known) return known;
  try {
    const payload = await decode({ token, secret: authSecret(), salt: sessionCookie() });
    if (typeof payload?.sid !== "string") return null;
    remember(token, payload.sid);
    return payload.sid;
  } catch {
    // Whatever a client puts into its cookie makes it a reader who is not signed in, never an error.
    return null;
  }
}

function remember(token: string, secret: string): void {
  const [oldest] = opened.keys();
  if (opened.size >= REMEMBERED && oldest !== undefined) opened.delete(oldest);
  opened.set(token, secret);
}

/** The value of one cookie in a Cookie header. Ours hold neither quotes nor escapes. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (let rest = header ?? ""; rest !== ""; ) {
    const end = rest.indexOf(";");
    const pair = (end < 0 ? rest : rest.slice(0, end)).trim();
    if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1);
    rest = end < 0 ? "" : rest.slice(end + 1);
  }
  return null;
}
