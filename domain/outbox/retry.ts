// How often and how soon an event is offered again to listeners that failed.
import { HOUR, SECOND } from "#lib/clock.ts";

/** Tries before an event is given up: with the pauses below nearly two hours, longer than most outages of a neighbour. */
export const MAX_ATTEMPTS = 10;

/**
 * How long a claimed event belongs to its worker unless that renews the claim. After a kill -9 its article waits this long;
 * it must outlast a stall of the event loop and the difference between the clocks of two machines.
 */
export const LEASE_MS = 15 * SECOND;

/** Milliseconds until the next try after the n-th, n from 1: 1 s, 3 s, 9 s … 1 h. */
export const pauseAfter = (attempts: number) => Math.min(SECOND * 3 ** (attempts - 1), HOUR);
