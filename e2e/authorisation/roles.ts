// As whom the walk goes.
export const ROLES = [
  "nobody",
  "reader",
  /** A reader whose mail address is not proved. */
  "unconfirmed",
  "suspended",
  "author",
  "moderator",
  "editor",
  "suspendedEditor",
  "admin",
  /** An administrator who has owed a second step for too long: he has a reader's rights until he sets one up. */
  "lateAdmin",
] as const;
export type Role = (typeof ROLES)[number];
