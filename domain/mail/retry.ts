// How often a mail is tried, and when.
import { HOUR, MINUTE } from "#lib/clock.ts";

/** After the first failure and each that follows: a server that restarts, a list that greets strangers late, a night without an operator. */
const PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 6 * HOUR];

/** Milliseconds until the next try after the n-th, n from 1; null when it is given up, which an administrator sees. */
export const pauseAfter = (attempts: number): number | null => PAUSES[attempts - 1] ?? null;

/**
 * How often its words may go out without an answer. A worker that dies, or a line that breaks, between the words and the answer leaves
 * nobody knowing whether they arrived: sent again they arrive for certain, and sent more than once again they are a nuisance.
 */
export const MOST_UNANSWERED = 2;
