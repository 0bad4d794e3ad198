// Folds somebody's comments away for one reader. No event tells of it: whom one does not care to read is nobody else's business.
import { handleKey } from "#domain/accounts/handle.ts";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { MOST_MUTES } from "./limits.ts";
import { canMute } from "./policy.ts";
import type { MuteInput } from "./schema.ts";

/** A second time changes nothing. Refuses: not-found, not-allowed (oneself), too-many. */
export async function muteReader(viewer: Viewer, { handle }: MuteInput, now: Date): Promise<void> {
  const who = await db().account.findUnique({
    where: { handleKey: handleKey(handle), deletedAt: null },
    select: { id: true },
  });
  if (!who) throw new Refusal("not-found");
  if (!canMute(viewer, who)) throw new Refusal("not-allowed");
  const { accountId } = viewer;
  // One statement: an account has no more than it may, give or take those in flight.
  const muted = await db().$queryRaw<{ known: boolean }[]>`
    WITH made AS (
      INSERT INTO "Mute" ("accountId", "mutedId", at) SELECT ${accountId}, ${who.id}, ${now}
      WHERE (SELECT count(*) FROM "Mute" WHERE "accountId" = ${accountId}) < ${MOST_MUTES}
      ON CONFLICT DO NOTHING RETURNING true AS known
    )
    SELECT known FROM made UNION ALL SELECT true FROM "Mute" WHERE "accountId" = ${accountId} AND "mutedId" = ${who.id}`;
  if (muted.length === 0) throw new Refusal("too-many", "mutes", { limit: MOST_MUTES });
}

/** Of a name that is not muted, or that nobody has, nothing happens. */
export async function unmuteReader({ accountId }: Viewer, { handle }: MuteInput): Promise<void> {
  await db().mute.deleteMany({ where: { accountId, muted: { handleKey: handleKey(handle) } } });
}
