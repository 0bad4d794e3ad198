// Pictures of articles that come in. Their files are no part of an export: whoever moves a site copies DATA_DIR/media beside it.
import { pictureIdOf, pictureIdsIn, srcset } from "#domain/media/addresses.ts";
import type { PictureSource } from "#domain/media/queries.ts";
import type { Tx } from "#lib/db.ts";
import { readStored } from "#lib/storage.ts";
import type { PictureRecord } from "../records.ts";

/** Where the media keep their files, under DATA_DIR. */
const AREA = "media";
const ID = /^[0-9a-z]{8,40}$/;

/** Makes known the pictures whose files are here; gives the number of the others. */
export async function adoptPictures(
  tx: Tx,
  pictures: PictureRecord[],
  uploadedById: string,
  now: Date,
): Promise<number> {
  let missing = 0;
  for (const { kind: _, uploadedAt, ...picture } of pictures) {
    if (await tx.upload.findUnique({ where: { id: picture.id }, select: { id: true } })) continue;
    if (await isStored(picture))
      await tx.upload.create({ data: { ...picture, uploadedById, uploadedAt: uploadedAt ?? now } });
    else missing += 1;
  }
  return missing;
}

async function isStored({ id, widths }: { id: string; widths: number[] }): Promise<boolean> {
  if (!ID.test(id)) return false;
  const names = widths.flatMap((width) => [`${width}.webp`, `${width}.jpg`]);
  for (const name of names) if ((await readStored(AREA, id, name)) === null) return false;
  return true;
}

/** As the media tell it, within the transaction that has just made the pictures known. */
export async function lookUpPictures(
  tx: Tx,
  markdown: string,
): Promise<(address: string) => PictureSource | undefined> {
  const rows = await tx.upload.findMany({ where: { id: { in: pictureIdsIn(markdown) } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (address) => {
    const picture = byId.get(pictureIdOf(address) ?? "");
    if (!picture) return undefined;
    const { width, height } = picture;
    return { width, height, srcset: srcset(picture, "jpg"), webpSrcset: srcset(picture, "webp") };
  };
}
