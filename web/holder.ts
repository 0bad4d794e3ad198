// The cookie that marks the browser holding a comment kept through login. Its secret is stored only as a hash.
import "server-only";
import { cookies } from "next/headers";
import { env } from "#lib/env.ts";
import { newSecret, sha256 } from "#lib/ids.ts";

const COOKIE = "afterword_holder";
/** As long as a kept comment is kept. */
const SECONDS = 30 * 24 * 60 * 60;

/** The hash of this browser's secret; with `make` (in actions only) a browser without one gets one. "" when it has none. */
export async function holderHash({ make = false } = {}): Promise<string> {
  const jar = await cookies();
  const known = jar.get(COOKIE)?.value;
  if (known) return sha256(known);
  if (!make) return "";
  const secret = newSecret();
  const secure = env().SITE_URL.startsWith("https:");
  jar.set(COOKIE, secret, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge: SECONDS });
  return sha256(secret);
}
