// When an account that its owner has closed goes for good. Pure.
import { DAY } from "#lib/clock.ts";

/** To change one's mind: a night's sleep and the morning after. */
export const CHANGE_OF_MIND = DAY;

/** From then on nothing brings it back. */
export const goneAt = (closedAt: Date): Date => new Date(closedAt.getTime() + CHANGE_OF_MIND);
