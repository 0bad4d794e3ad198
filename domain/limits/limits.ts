// How often things may be done. Fixed windows, counted in the database, so that all processes share one count. LIMITS of the environment
// sets a number otherwise, by its name.
import { DAY, HOUR, MINUTE, SECOND } from "#lib/clock.ts";

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
export const SIGN_UP_BY_DAY: Limit = { name: "sign-up-day", limit: 300, windowMs: DAY };

/** Beyond these something is wrong, and signing up takes a sum or a wait (web/sign-up/). By address; and of all the site. Every try counts. */
export const EASY_SIGN_UPS: Limit = { name: "easy-sign-ups", limit: 10, windowMs: HOUR };
export const EASY_SIGN_UPS_DAY: Limit = { name: "easy-sign-ups-day", limit: 30, windowMs: DAY };
export const EASY_SIGN_UPS_SITE: Limit = { name: "easy-sign-ups-site", limit: 40, windowMs: HOUR };
/** A solved sum counts once; it is remembered for as long as it holds. */
export const PROOF_ONCE: Limit = { name: "proof-once", limit: 1, windowMs: 10 * MINUTE };
/** A form that nothing proves anything for, too. */
export const FORM_ONCE: Limit = { name: "form-once", limit: 1, windowMs: 2 * DAY };

/** Whoever sits at an unlocked screen should not get to try out passwords, wherever one is asked for. By account. */
export const CHANGE_PASSWORD: Limit = { name: "change-password", limit: 10, windowMs: HOUR };

/**
 * A link is on its way: the next one in two minutes, three in an hour. By the address it goes to, so that nobody's mailbox is filled, and
 * apart for each kind, so that a newcomer who has forgotten his password already is not kept waiting.
 */
export const CONFIRM_MAIL_PAUSE: Limit = { name: "confirm-mail-pause", limit: 1, windowMs: 2 * MINUTE };
export const CONFIRM_MAIL_BY_HOUR: Limit = { name: "confirm-mail-hour", limit: 3, windowMs: HOUR };
export const RESET_MAIL_PAUSE: Limit = { name: "reset-mail-pause", limit: 1, windowMs: 2 * MINUTE };
export const RESET_MAIL_BY_HOUR: Limit = { name: "reset-mail-hour", limit: 3, windowMs: HOUR };

/** Both kinds together, by the address that asks for them. What registering sends does not count here: SIGN_UP_BY_HOUR does. */
export const MAIL_BY_SENDER: Limit = { name: "mail-sender", limit: 10, windowMs: HOUR };

/** Both kinds together, whoever asks: more would make a mail server lose its good name. */
export const MAIL_BY_SITE: Limit = { name: "mail-site", limit: 500, windowMs: HOUR };

/** Words of people who log in after writing are kept for them. By address: a school class may be behind one. */
export const HOLD_COMMENT: Limit = { name: "hold-comment", limit: 120, windowMs: HOUR };

/** A box is saved two seconds after the last key and every ten while one types; three devices at once are still a person. By account. */
export const SAVE_DRAFT: Limit = { name: "save-draft", limit: 120, windowMs: MINUTE };

/** Anybody can send them, and a page with one fault sends the same again and again. By address. */
export const POLICY_REPORTS: Limit = { name: "policy-reports", limit: 20, windowMs: MINUTE };

/** Whoever gets here has the password, or is a person whose phone is slow. By account; codes that were right are given back. */
export const SECOND_STEP: Limit = { name: "second-step", limit: 5, windowMs: 10 * MINUTE };

/**
 * Against whoever has the password and patience: of a million codes of an app three are right at a time, so that thirty tries a day need thirty
 * years. Recovery codes do not count here: nobody guesses them, and their owner gets in meanwhile. By account; given back like the others.
 */
export const APP_CODES_BY_DAY: Limit = { name: "app-codes-day", limit: 30, windowMs: DAY };

/** Each asking is a row for five minutes; an office logs in at nine. By account or address. */
export const ASK_PASSKEY: Limit = { name: "ask-passkey", limit: 60, windowMs: MINUTE };

/** All of one's own in one file: nobody needs it often, and it reads everything he ever wrote twice. By account. */
export const DOWNLOAD_OWN_DATA: Limit = { name: "download-own-data", limit: 5, windowMs: HOUR };

/** Folding somebody's words away; more in an hour is a script. By account. */
export const MUTE_READER: Limit = { name: "mute-reader", limit: 60, windowMs: HOUR };

/** Each costs half a second of a core. By account. */
export const PUT_PORTRAIT: Limit = { name: "put-portrait", limit: 20, windowMs: HOUR };

/** There and back is two; somebody who cannot decide between his accounts elsewhere needs a dozen. By address or account. */
export const SIGN_IN_WITH: Limit = { name: "sign-in-with", limit: 60, windowMs: 5 * MINUTE };

/**
 * What one address sends to be written, whoever sends it: a script's pace, not an office's. What pages save by themselves (drafts, visits)
 * is not counted here, nor what people send whom the operator knows.
 */
export const WRITES_AT_ONCE: Limit = { name: "writes-at-once", limit: 50, windowMs: 10 * SECOND };
export const WRITES: Limit = { name: "writes", limit: 200, windowMs: MINUTE };

/** A newcomer's comments: one in thirty seconds, of which the first twenty may come in one go, as quick conversations do. By account. */
export const NEWCOMER_PACE: Limit = { name: "newcomer-pace", limit: 20, windowMs: 10 * MINUTE };
/** In the first day. By account. */
export const NEWCOMER_DAY: Limit = { name: "newcomer-day", limit: 40, windowMs: DAY };
/** Nobody's first hour should be all of a discussion. By account and article. */
export const NEWCOMER_THREAD: Limit = { name: "newcomer-thread", limit: 20, windowMs: HOUR };

/** Everybody else's: one in five seconds, by the minute, so that what waited for a connection can be sent together. By account. */
export const COMMENT_PACE: Limit = { name: "comment-pace", limit: 12, windowMs: MINUTE };
export const COMMENT_HOUR: Limit = { name: "comment-hour", limit: 60, windowMs: HOUR };

/** Words that change all the time cannot be answered; who mends a letter in all that he wrote of an evening has room. By account. */
export const EDIT_COMMENT: Limit = { name: "edit-comment", limit: 30, windowMs: HOUR };
/** Whoever wants to take back all that he ever said closes his account. By account. */
export const WITHDRAW_COMMENT: Limit = { name: "withdraw-comment", limit: 20, windowMs: HOUR };

/** The second time is a slip of the finger: it is answered with the first comment, and not refused. By account, article and words. */
export const SAID_BEFORE: Limit = { name: "said-before", limit: 1, windowMs: 5 * MINUTE };
/** The same long text a third time, whoever sends it and wherever: nobody writes that by chance. By words. */
export const SAME_WORDS: Limit = { name: "same-words", limit: 2, windowMs: 10 * MINUTE };

/** Who reads a long discussion recommends a dozen a minute at most. By account. */
export const VOTES: Limit = { name: "votes", limit: 60, windowMs: MINUTE };
export const VOTES_DAY: Limit = { name: "votes-day", limit: 500, windowMs: DAY };

/** A search costs as much as ten pages; a person turns pages and tries other words. By address. */
export const SEARCHING: Limit = { name: "searching", limit: 20, windowMs: MINUTE };
