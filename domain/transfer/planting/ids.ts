// Tells our own ids from those of others.

/** What lib/ids.ts makes. */
const OURS = /^[23456789bcdfghjkmnpqrstvwxz]{13}$/;

/** 61 random bits: who has the same id means the same row. */
export const looksLikeOurs = (id: string) => OURS.test(id);
