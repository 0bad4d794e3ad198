// Whether a link to choose a new password still opens its page.
import { db } from "#lib/db.ts";
import { findLink } from "../links.ts";

/** Looking does not use it up. */
export const isResetOpen = async (key: string, now: Date): Promise<boolean> =>
  (await findLink(db(), "reset-password", key, now)) !== null;
