// Where to go after logging in: a path of this site and nothing else.

/** Longer than any address of ours. */
const MAX_LENGTH = 1_000;

/** Anything but the site itself; the parser throws away what a browser would throw away too. */
const BASE = "http://site.invalid";

/** These would lead in a circle, or are not for people. */
const NOT_FOR_RETURN = /^\/(login|register|prove|welcome|forgot|reset|confirm|api|_next)(\/|$)/;

const CONTROL_OR_BACKSLASH = /[\p{Cc}\\]/u;

/** The path with its query and fragment, as a browser would understand it; "/" for everything that leads elsewhere. */
export function returnPath(next: unknown): string {
  if (typeof next !== "string" || next.length > MAX_LENGTH || !next.startsWith("/")) return "/";
  if (CONTROL_OR_BACKSLASH.test(next)) return "/";
  const url = URL.parse(next, BASE);
  // "/.//elsewhere.example" becomes "//elsewhere.example", which a browser takes for another site.
  if (!url || url.origin !== BASE || url.pathname.startsWith("//") || NOT_FOR_RETURN.test(url.pathname)) return "/";
  return url.pathname + url.search + url.hash;
}

type Entry = "/login" | "/login/second" | "/register" | "/prove";

/** One of the pages for coming in, leading back to `next`. */
export function enterPath(page: Entry, next: unknown): string {
  const back = returnPath(next);
  return back === "/" ? page : `${page}?next=${encodeURIComponent(back)}`;
}
