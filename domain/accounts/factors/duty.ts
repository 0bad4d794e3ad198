// Who must have a second step, and since when nothing goes without it. Whoever can change what others read is worth stealing a password from.
import { DAY } from "#lib/clock.ts";
import type { Role } from "#prisma/client/enums.ts";

/**
 * A role is given at the server's keyboard or by somebody else: its new holder must be able to get in, find the settings and set a second
 * step up, and has holidays too.
 */
export const GRACE_MS = 7 * DAY;

const mustHaveFactor = (role: Role) => role === "admin" || role === "moderator";

type Holder = { role: Role; roleSince: Date; hasFactor: boolean };

/** By when this person has to set up a second step; null where none is owed. */
export const factorDueAt = ({ role, roleSince, hasFactor }: Holder): Date | null =>
  mustHaveFactor(role) && !hasFactor ? new Date(roleSince.getTime() + GRACE_MS) : null;

/** With whose rights this person acts: a reader's, while a second step is overdue. */
export function roleInForce(holder: Holder, now: Date): Role {
  const dueAt = factorDueAt(holder);
  return dueAt !== null && dueAt.getTime() <= now.getTime() ? "reader" : holder.role;
}
