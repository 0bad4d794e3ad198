// Whom a reader has muted.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { db } from "#lib/db.ts";
import { PREPARED } from "#lib/prepared.ts";
import { MOST_MUTES } from "./limits.ts";

/** Their names, as comments carry them: asked with every page, so it is one short statement. */
export async function listMutedHandles({ accountId }: Viewer): Promise<string[]> {
  const rows = await db().$queryRaw<{ handle: string }[]>`${PREPARED}
    SELECT a.handle FROM "Mute" m JOIN "Account" a ON a.id = m."mutedId" WHERE m."accountId" = ${accountId}
    LIMIT ${MOST_MUTES}`;
  return rows.map(({ handle }) => handle);
}

export type ListedMute = { handle: string; name: string; at: Date };

/** The last muted first. */
export async function listMutes({ accountId }: Viewer): Promise<ListedMute[]> {
  const rows = await db().mute.findMany({
    where: { accountId },
    orderBy: [{ at: "desc" }, { mutedId: "asc" }],
    take: MOST_MUTES,
    select: { at: true, muted: { select: { handle: true, displayName: true } } },
  });
  return rows.map(({ at, muted: { handle, displayName } }) => ({ handle, name: displayName ?? handle, at }));
}
