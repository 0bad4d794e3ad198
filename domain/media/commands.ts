// Taking pictures in and letting them go. What comes in is re-encoded; not a byte of the upload is kept.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { SITE_STREAM } from "#domain/events.ts";
import { record } from "#domain/record.ts";
import { DAY, SECOND, now as theTime } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { encodeApart } from "#lib/image/process.ts";
import { putFolder, removeFolder } from "#lib/storage.ts";
import { MEDIA_AREA, type Sized } from "./addresses.ts";
import { canUpload } from "./policy.ts";
import { findUploadState } from "./queries.ts";

/** An editor's upload. Throws Refusal: "not-allowed", "too-many", and those of storePicture. */
export async function uploadPicture(viewer: Viewer, bytes: Buffer, now: Date): Promise<Sized> {
  if (!canUpload(viewer)) throw new Refusal("not-allowed");
  const { allowance, today, totalBytes } = await findUploadState(viewer.accountId, new Date(now.getTime() - DAY));
  if (today >= allowance.perDay)
    throw new Refusal("too-many", "picture", { limit: allowance.perDay, seconds: DAY / SECOND });
  if (totalBytes >= allowance.totalBytes) throw new Refusal("busy", "picture");
  return storePicture(bytes, viewer.accountId, now);
}

/**
 * Re-encodes a picture, in so much time at most, and keeps it. The files come first: a row without files would be a hole in a page, files without a
 * row (when the process dies in between) are only a few bytes of disk.
 * Throws Refusal: "missing", "too-large", "not-an-image", "busy".
 */
export async function storePicture(
  bytes: Buffer,
  uploadedById: string,
  now: Date = theTime(),
  timeMs?: number,
): Promise<Sized> {
  const { files, width, height, widths } = await encodeApart(bytes, timeMs);
  const id = newId();
  const size = files.reduce((sum, file) => sum + file.bytes.length, 0);
  await putFolder(MEDIA_AREA, id, files);
  try {
    await db().$transaction(async (tx) => {
      await tx.upload.create({ data: { id, width, height, widths, bytes: size, uploadedById, uploadedAt: now } });
      await record(
        tx,
        uploadedById,
        { type: "picture.stored", articleId: SITE_STREAM, payload: { uploadId: id } },
        now,
      );
    });
  } catch (error) {
    await removeFolder(MEDIA_AREA, id);
    throw error;
  }
  return { id, width, height, widths };
}

/** Removes a picture and all its files. Throws Refusal "conflict" while an article or the masthead shows it; former versions lose it. */
export async function removePicture(viewer: Viewer, id: string, now: Date): Promise<void> {
  if (!canUpload(viewer)) throw new Refusal("not-allowed");
  await db().$transaction(async (tx) => {
    // Waits for a command that is making it the logo (site/commands.ts), and then sees that it is.
    await tx.$queryRaw`SELECT 1 FROM "Upload" WHERE id = ${id} FOR UPDATE`;
    const logo = { key: "site", value: { path: ["logoId"], equals: id } };
    if (await tx.setting.findFirst({ where: logo, select: { key: true } })) throw new Refusal("conflict", "logo");
    const shown = { OR: [{ leadImageId: id }, { body: { contains: `/media/${id}` } }] };
    if (await tx.article.findFirst({ where: shown, select: { id: true } })) throw new Refusal("conflict", "picture");
    const { count } = await tx.upload.deleteMany({ where: { id } });
    if (count === 0) throw new Refusal("not-found");
    await record(
      tx,
      viewer.accountId,
      { type: "picture.removed", articleId: SITE_STREAM, payload: { uploadId: id } },
      now,
    );
  });
  await removeFolder(MEDIA_AREA, id);
}
