// Since when comments are new to this browser's reader. One visit lasts as long as he comes back within half an hour, so that turning
// pages or loading anew takes no mark away.
import { keep, readKept } from "./kept.ts";

const NAME = "afterword.visits";
/** About 25 kB when full. */
const ARTICLES = 500;
const BREAK_MS = 30 * 60 * 1000;

/** Milliseconds by this browser's clock: `since` the last visit ended, `at` the last sign of this one. */
type Visit = { since: number; at: number };

const isVisit = (kept: unknown): kept is Visit =>
  typeof kept === "object" &&
  kept !== null &&
  Number.isFinite((kept as Visit).since) &&
  Number.isFinite((kept as Visit).at);

/** Notes that the reader is here now; tells since when comments are new to him. On a first visit that is now, and nothing is. */
export function noteVisit(article: string, now: number): number {
  const kept = readKept(NAME, article);
  const before = isVisit(kept) ? kept : { since: now, at: now };
  const since = now - before.at > BREAK_MS ? before.at : before.since;
  keep(NAME, article, { since, at: now }, ARTICLES);
  return since;
}
