// What is known of pictures: for the desk that chooses them, for the texts that show them, for the route that serves them.

import { db } from "#lib/db.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { pictureIdOf, pictureIdsIn, type Sized, srcset } from "./addresses.ts";
import { type Allowance, readAllowance } from "./allowance.ts";

const SIZED = { id: true, width: true, height: true, widths: true } satisfies Prisma.UploadSelect;

export const findPicture = (id: string): Promise<Sized | null> =>
  db().upload.findUnique({ where: { id }, select: SIZED });

export type DeskPicture = Sized & { uploadedAt: Date; uploadedBy: string };

const LIST_SIZE = 24;

/** The newest first; `page` from 1. */
export async function listPictures(
  page = 1,
  limit = LIST_SIZE,
): Promise<{ items: DeskPicture[]; next: number | null }> {
  const rows = await db().upload.findMany({
    select: { ...SIZED, uploadedAt: true, uploadedBy: { select: { handle: true, displayName: true } } },
    orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * limit,
    take: limit + 1,
  });
  const items = rows
    .slice(0, limit)
    .map(({ uploadedBy, ...row }) => ({ ...row, uploadedBy: uploadedBy.displayName ?? uploadedBy.handle }));
  return { items, next: rows.length > limit ? page + 1 : null };
}

export type PictureSource = { width: number; height: number; srcset: string; webpSrcset: string };

/** For rendering a text: looks up the pictures it names, in one query or none, and tells of each what a page needs. */
export async function picturesIn(markdown: string): Promise<(address: string) => PictureSource | undefined> {
  const ids = pictureIdsIn(markdown);
  const rows = ids.length > 0 ? await db().upload.findMany({ where: { id: { in: ids } }, select: SIZED }) : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (address) => {
    const picture = byId.get(pictureIdOf(address) ?? "");
    if (!picture) return undefined;
    const { width, height } = picture;
    return { width, height, srcset: srcset(picture, "jpg"), webpSrcset: srcset(picture, "webp") };
  };
}

/** How much one editor has brought in since `since`, and everybody ever; with what the publication allows. */
export async function findUploadState(accountId: string, since: Date) {
  const [setting, today, all] = await Promise.all([
    db().setting.findUnique({ where: { key: "uploads" } }),
    db().upload.count({ where: { uploadedById: accountId, uploadedAt: { gt: since } } }),
    db().upload.aggregate({ _sum: { bytes: true } }),
  ]);
  const allowance: Allowance = readAllowance(setting?.value);
  return { allowance, today, totalBytes: all._sum.bytes ?? 0 };
}
