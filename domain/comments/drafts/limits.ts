// How long and how much of what was not sent is kept. Apart from the rest so that the page's script can know it.
import { DAY } from "#lib/clock.ts";

/** As the page of drafts says: long enough to come back after a holiday, short enough that nothing private lies about for ever. */
export const DRAFT_LIFE = 30 * DAY;

/** One that was thrown away by mistake can be had back so long. */
export const DISCARDED_KEPT = DAY;

/** Of one account. A reader has a handful; whoever reaches it keeps his newest on the device, and is told so. */
export const MOST_DRAFTS = 200;

/** In UTF-16 units: three times what may be posted, since whoever writes too much must not lose it either. Its bytes fit into one request. */
export const MAX_DRAFT = 30_000;
