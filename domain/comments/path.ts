// The place of a comment in its tree, as a string whose byte order is the order of the conversation (a branch lies together, older replies first).
//
// A label is one digit that tells how many digits follow, then the child's number in base 62: 0 → "10", 61 → "1z", 62 → "210".
// So labels of any length sort like their numbers, a path is the labels from the root down, and a branch is the paths that begin with its own.

// In byte order (the column's collation is "C").
export const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
export const BASE = DIGITS.length;

/** Sorts after every path of the branch before it ("~" is above all digits). */
const AFTER_ALL = "~";

/** The deepest reply has this depth (roots have 0). A thousand labels of two bytes fit an index row of PostgreSQL (2,704 bytes) beside the article's id. */
export const MAX_DEPTH = 1_000;
/** Bytes; the database holds the same limit by a check. Reached before MAX_DEPTH only where many ancestors have over 62 elder siblings. */
export const MAX_PATH = 2_600;

/** The label of a parent's n-th child, n from 0. */
export function label(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`No label for ${n}`);
  let digits = "";
  for (let rest = n; digits === "" || rest > 0; rest = Math.floor(rest / BASE)) digits = DIGITS[rest % BASE] + digits;
  return digits.length + digits;
}

export const childPath = (parentPath: string, n: number) => parentPath + label(n);

/** The labels of a path, root first. Throws RangeError on what is no path. */
export function labels(path: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < path.length; ) {
    const size = Number(path[at]);
    const next = at + 1 + size;
    if (!(size > 0) || next > path.length) throw new RangeError("Not a path");
    found.push(path.slice(at, next));
    at = next;
  }
  return found;
}

/** The paths of all ancestors, root first, without the comment's own. */
export function ancestorPaths(path: string): string[] {
  let upTo = "";
  return labels(path)
    .slice(0, -1)
    .map((part) => (upTo += part));
}

/** A branch holds the paths p with `path <= p < branchEnd(path)`, its root included. */
export const branchEnd = (path: string) => path + AFTER_ALL;

/** Whether a cursor that came with a request is a path at all. */
export function isPath(text: string): boolean {
  try {
    return text.length > 0 && text.length <= MAX_PATH && /^[0-9A-Za-z]+$/.test(text) && labels(text).length > 0;
  } catch {
    return false;
  }
}
