// What a site that is tested or measured has in LIMITS: its readers write as quickly as machines do, and all from one house. Limits that are
// tested have sites and tests of their own.
const RAISED =
  "writes-at-once writes newcomer-pace newcomer-day newcomer-thread comment-pace comment-hour same-words votes votes-day searching";

export const UNLIMITED = RAISED.split(" ")
  .map((name) => `${name}=100000000`)
  .join(",");
