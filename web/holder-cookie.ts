// The cookie that marks the browser holding a comment kept on the server, in Next (holder.ts) as in front of it. Its secret is stored only
// as a hash.
import { newSecret, sha256 } from "#lib/ids.ts";
import { cookieIn, isHttps } from "./session-cookie.ts";

export const HOLDER_COOKIE = "afterword_holder";
/** As long as a kept comment is kept. */
export const HOLDER_SECONDS = 30 * 24 * 60 * 60;

/** The hash of this browser's secret; where it has none, of a new one, with the Set-Cookie that gives it. */
export function holderIn(cookies: string | undefined): { hash: string; setCookie?: string } {
  const known = cookieIn(cookies, HOLDER_COOKIE);
  if (known) return { hash: sha256(known) };
  const secret = newSecret();
  const secure = isHttps() ? "; Secure" : "";
  const setCookie = `${HOLDER_COOKIE}=${secret}; Path=/; Max-Age=${HOLDER_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
  return { hash: sha256(secret), setCookie };
}
