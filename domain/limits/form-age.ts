// How old a form must be before what it sends is acted upon, in seconds. LIMITS sets them like any limit.

/** Nobody types a name, an address and a password in less. */
export const FORM_SECONDS = { name: "form-seconds", limit: 3 };

/** Where something is wrong (domain/limits/limits.ts, EASY_…) and nothing proves that a browser has worked for it. */
export const PROOFLESS_SECONDS = { name: "proofless-seconds", limit: 15 };
