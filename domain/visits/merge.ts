// One reader, several devices: what two of them know of his visits to a discussion, as one.
import { MINUTE } from "#lib/clock.ts";

/** Who comes back within this time has not been away: turning pages or loading anew takes no mark away. */
export const BREAK = 30 * MINUTE;

/** `since`: when the visit before ended, or, where there was none, when this one began. `at`: the last sign of this one. */
export type Visit = { since: Date; at: Date };

const between = (early: Date, late: Date) => late.getTime() - early.getTime();
const later = (one: Date, other: Date) => (between(one, other) > 0 ? other : one);

/** A visit before which there was none: an earlier one would have ended a break ago at least. */
const isFirst = ({ since, at }: Visit) => between(since, at) <= BREAK;

/** The order of the two does not matter. */
export function mergeVisits(one: Visit, other: Visit): Visit {
  const [early, late] = between(one.at, other.at) >= 0 ? [one, other] : [other, one];
  const { at } = late;
  // The later is a visit of its own: the earlier was over when it began.
  if (between(early.at, at) > BREAK) return { since: isFirst(late) ? early.at : later(early.at, late.since), at };
  // The same visit on two devices: whichever knows of a visit before it tells when that ended.
  if (isFirst(early) && isFirst(late))
    return { since: between(early.since, late.since) >= 0 ? early.since : late.since, at };
  if (isFirst(early)) return late;
  return { since: isFirst(late) ? early.since : later(early.since, late.since), at };
}
