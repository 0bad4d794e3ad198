// What a site that is tested or measured has in LIMITS: its readers write as quickly as machines do, and all from one house. Limits that are
// tested have sites and tests of their own.
const RAISED =
  "writes-at-once writes newcomer-pace newcomer-day newcomer-thread comment-pace comment-hour edit-comment withdraw-comment same-words votes votes-day searching easy-sign-ups easy-sign-ups-day easy-sign-ups-site";

/** Their forms are filled in at once. */
const NO_WAIT = ["form-seconds=0", "proofless-seconds=0"];

export const UNLIMITED = [...RAISED.split(" ").map((name) => `${name}=100000000`), ...NO_WAIT].join(",");
