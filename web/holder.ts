// The browser that holds a comment kept through login, as Next's actions and pages know it.
import "server-only";
import { cookies } from "next/headers";
import { newSecret, sha256 } from "#lib/ids.ts";
import { HOLDER_COOKIE, HOLDER_SECONDS } from "./holder-cookie.ts";
import { isHttps } from "./session-cookie.ts";

/** The hash of this browser's secret; with `make` (in actions only) a browser without one gets one. "" when it has none. */
export async function holderHash({ make = false } = {}): Promise<string> {
  const jar = await cookies();
  const known = jar.get(HOLDER_COOKIE)?.value;
  if (known) return sha256(known);
  if (!make) return "";
  const secret = newSecret();
  const options = { httpOnly: true, sameSite: "lax", secure: isHttps(), path: "/", maxAge: HOLDER_SECONDS } as const;
  jar.set(HOLDER_COOKIE, secret, options);
  return sha256(secret);
}
