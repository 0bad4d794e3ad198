// How often things may be done. Fixed windows, counted in the database, so that all processes share one count.
import { HOUR, MINUTE } from "#lib/clock.ts";

export type Limit = {
  /** Stands in the counter's key. */
  readonly name: string;
  /** This many go through in a window; the next one is refused. */
  readonly limit: number;
  readonly windowMs: number;
};

/** A person who mistypes needs three or four tries; a script wants thousands. Counted by address; tries that succeed are given back. */
export const SIGN_IN_BY_MINUTE: Limit = { name: "sign-in-minute", limit: 6, windowMs: MINUTE };

/** Against a patient script that stays under the minute's limit. By address; tries that succeed are given back. */
export const SIGN_IN_BY_ADDRESS: Limit = { name: "sign-in-address", limit: 25, windowMs: 5 * MINUTE };

/** Against many addresses that try one account. By account or, for names that nobody has, by name: the answer must be the same. */
export const SIGN_IN_BY_ACCOUNT: Limit = { name: "sign-in-account", limit: 25, windowMs: HOUR };

/** Offices, schools and mobile carriers put hundreds of people behind one address: a first evening together must fit. */
export const SIGN_UP_BY_HOUR: Limit = { name: "sign-up-hour", limit: 60, windowMs: HOUR };
export const SIGN_UP_BY_DAY: Limit = { name: "sign-up-day", limit: 300, windowMs: 24 * HOUR };

/** Whoever sits at an unlocked screen should not get to try out passwords. By account. */
export const CHANGE_PASSWORD: Limit = { name: "change-password", limit: 10, windowMs: HOUR };

/** Words of people who log in after writing are kept for them. By address: a school class may be behind one. */
export const HOLD_COMMENT: Limit = { name: "hold-comment", limit: 120, windowMs: HOUR };

/** A box is saved two seconds after the last key and every ten while one types; three devices at once are still a person. By account. */
export const SAVE_DRAFT: Limit = { name: "save-draft", limit: 120, windowMs: MINUTE };

/** Anybody can send them, and a page with one fault sends the same again and again. By address. */
export const POLICY_REPORTS: Limit = { name: "policy-reports", limit: 20, windowMs: MINUTE };
