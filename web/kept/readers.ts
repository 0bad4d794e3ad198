// For whom the kept page is the right one: everyone for whom Next would render the same (web/session.ts pageViewer, components/layout loadLight).
import type { IncomingHttpHeaders } from "node:http";
import { LIGHT_COOKIE } from "../light.ts";
import { SCRIPTS_COOKIE, sessionCookie } from "../session-cookie.ts";

/** Set by writers.ts: this browser has just changed something. */
export const WROTE_COOKIE = "afterword_wrote";

/** What his cookies say; "" where they say nothing. */
export type Reader = { session: string; wrote: string };

const NOBODY: Reader = { session: "", wrote: "" };

/** Null for whoever needs an answer of his own. */
export function readerOf(headers: IncomingHttpHeaders): Reader | null {
  // What Next's own script in the browser asks for is no page.
  if (headers.rsc !== undefined || headers["next-action"] !== undefined) return null;
  const { cookie } = headers;
  if (cookie === undefined) return NOBODY;
  const session = cookieOf(cookie, sessionCookie());
  // Without scripts, the page itself must show who is signed in and the light that was chosen.
  const scripts = cookieOf(cookie, SCRIPTS_COOKIE) === "1";
  if (!scripts && (session !== "" || cookieOf(cookie, LIGHT_COOKIE) !== "")) return null;
  return { session, wrote: cookieOf(cookie, WROTE_COOKIE) };
}

/** The first of this name, as it stands in the header; "" when there is none. */
export function cookieOf(header: string, name: string): string {
  for (let at = header.indexOf(name); at >= 0; at = header.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (header[end] !== "=" || !(at === 0 || header[at - 1] === " " || header[at - 1] === ";")) continue;
    const semicolon = header.indexOf(";", end);
    return header.slice(end + 1, semicolon < 0 ? undefined : semicolon).trim();
  }
  return "";
}
