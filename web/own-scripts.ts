// The texts of our own inline scripts, each noted where it is written. A kept page's policy names the scripts it holds by their hashes
// (policy.ts); were every script named that a page happens to hold, one that somebody smuggled in would be named as well.

/** Next keeps its modules apart from the server's, so that the two meet here. */
const KEY = Symbol.for("afterword.own-scripts");
const shared = globalThis as { [KEY]?: Set<string> };
const known = () => (shared[KEY] ??= new Set());

/** Notes it and gives it back. Only for texts that are the same on every page. */
export function ownScript(text: string): string {
  known().add(text);
  return text;
}

export const isOwnScript = (text: string): boolean => known().has(text);
