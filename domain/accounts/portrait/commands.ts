// A person's picture: cut square and made anew like every picture that comes in, kept under an id that changes with it. Refuses what is no
// picture, and whoever may not change what others read of him.

import { SITE_STREAM } from "#domain/events.ts";
import { MEDIA_AREA } from "#domain/media/addresses.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { encodeApart } from "#lib/image/process.ts";
import { putFolder, removeFolder } from "#lib/storage.ts";
import { canChangeProfile } from "../policy.ts";
import type { Viewer } from "../viewer.ts";

/** Puts the picture in the place of the one before. Refuses: not-allowed, missing, too-large, not-an-image, busy. */
export async function putPortrait(viewer: Viewer, bytes: Buffer, now: Date): Promise<void> {
  if (!canChangeProfile(viewer)) throw new Refusal("not-allowed");
  const { files } = await encodeApart(bytes, undefined, "portrait");
  const id = newId();
  // Files first: a row without them would be a hole in a page.
  await putFolder(MEDIA_AREA, id, files);
  try {
    await exchange(viewer, id, now);
  } catch (error) {
    await removeFolder(MEDIA_AREA, id);
    throw error;
  }
}

/** A second time changes nothing. Refuses: not-allowed. */
export async function removePortrait(viewer: Viewer, now: Date): Promise<void> {
  if (!canChangeProfile(viewer)) throw new Refusal("not-allowed");
  await exchange(viewer, null, now);
}

async function exchange({ accountId }: Viewer, portraitId: string | null, now: Date): Promise<void> {
  const before = await db().$transaction(async (tx) => {
    // The lock makes two at once follow one another, so that no file is left without a row.
    const rows = await tx.$queryRaw<{ portraitId: string | null }[]>`
      SELECT "portraitId" FROM "Account" WHERE id = ${accountId} AND "deletedAt" IS NULL FOR UPDATE`;
    const account = rows[0];
    if (!account) throw new Refusal("signed-out");
    if (account.portraitId === portraitId) return null;
    await tx.account.update({ where: { id: accountId }, data: { portraitId }, select: { id: true } });
    const payload = { accountId };
    await record(tx, accountId, { type: "account.profile-changed", articleId: SITE_STREAM, payload }, now);
    return account.portraitId;
  });
  if (before) await removeFolder(MEDIA_AREA, before);
}
