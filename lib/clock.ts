// The time, in one place, so that rules take `now` as an argument and tests choose it.

export const now = () => new Date();

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
