// Since when comments are new to this browser's reader. One visit lasts as long as he comes back within half an hour, so that turning
// pages or loading anew takes no mark away. Whoever is signed in brings his visits along to his other devices.
import { keep, readKept } from "./kept.ts";

const NAME = "afterword.visits";
/** About 25 kB when full. */
const ARTICLES = 500;
const BREAK_MS = 30 * 60 * 1000;
/** The account learns of a visit this often at most: what comes meanwhile is marked once more on another device, not left out. */
const TOLD_EVERY = 5 * 60 * 1000;

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
export function noteVisit(article: string, now: number): Visit {
  const visit = visitAfter(readKept(NAME, article), now);
  keep(NAME, article, visit, ARTICLES);
  return visit;
}

/** What this device knows after the account has told what it knows. */
export const noteSince = (article: string, visit: Visit) => keep(NAME, article, visit, ARTICLES);

/** Whether the account does not know of this visit, or not lately. */
export const isWorthTelling = (here: Visit, ofAccount: Visit | null) =>
  ofAccount === null || ofAccount.since !== here.since || here.at - ofAccount.at > TOLD_EVERY;

/** Merges this device's visit into the account's; gives the merged one, null where nobody answers. */
export async function tellVisit(articleId: string, { since, at }: Visit): Promise<Visit | null> {
  const answer = await fetch("/api/v1/visits", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ articleId, since, at }),
  }).catch(() => null);
  const merged: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
  return isVisit(merged) ? merged : null;
}
