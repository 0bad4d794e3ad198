// Since when comments are new to this browser's reader. One visit lasts as long as he comes back within half an hour, so that turning
// pages or loading anew takes no mark away.
import { keep, readKept } from "./kept.ts";

const NAME = "afterword.visits";
/** About 25 kB when full. */
const ARTICLES = 500;
const BREAK_MS = 30 * 60 * 1000;

/** Milliseconds by this browser's clock: when the visit before ended, and the last sign of this one. */
export type Visit = { since: number; at: number };

const isVisit = (kept: unknown): kept is Visit =>
  typeof kept === "object" &&
  kept !== null &&
  Number.isFinite((kept as Visit).since) &&
  Number.isFinite((kept as Visit).at);

/** The visit that goes on or begins now. On a first one nothing is new but what comes from now on. */
export function visitAfter(kept: unknown, now: number): Visit {
  const before = isVisit(kept) ? kept : { since: now, at: now };
  return { since: now - before.at > BREAK_MS ? before.at : before.since, at: now };
}

/** Notes that the reader is here now; tells since when comments are new to him. */
export function noteVisit(article: string, now: number): number {
  const visit = visitAfter(readKept(NAME, article), now);
  keep(NAME, article, visit, ARTICLES);
  return visit.since;
}
