// Whether a request that changes something came from our own pages. Next lets actions without an Origin through and trusts
// x-forwarded-host; this is stricter, and stands in front of every action and every writing route.

import { type Env, env } from "#lib/env.ts";
import { Refusal } from "#lib/errors.ts";

type HeaderMap = { get(name: string): string | null };

function originOf(text: string | null): URL | null {
  const url = text === null ? null : URL.parse(text);
  return url && (url.protocol === "http:" || url.protocol === "https:") ? url : null;
}

/** Nobody has said what the site is called: people open it as localhost, 127.0.0.1 or by its address in the house. */
const isAddressOpen = ({ SITE_URL, PORT }: Pick<Env, "SITE_URL" | "PORT">) => SITE_URL === `http://localhost:${PORT}`;

export function isOwnOrigin(headers: HeaderMap, site: Pick<Env, "SITE_URL" | "PORT">): boolean {
  if (headers.get("sec-fetch-site") === "cross-site") return false;
  const origin = originOf(headers.get("origin"));
  if (!origin) return false;
  if (origin.origin === new URL(site.SITE_URL).origin) return true;
  return isAddressOpen(site) && origin.host === headers.get("host")?.toLowerCase();
}

/** Throws Refusal("malformed", "origin") for what did not come from our own pages. */
export function requireOwnOrigin(headers: HeaderMap): void {
  if (!isOwnOrigin(headers, env())) throw new Refusal("malformed", "origin");
}
