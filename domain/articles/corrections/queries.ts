// The corrections of an article as its editors see them: with those that were removed.
import { db } from "#lib/db.ts";
import type { Correction } from "./shown.ts";

export type DeskCorrection = Correction & { removedAt: Date | null };

/** The newest first. */
export const listCorrections = (articleId: string): Promise<DeskCorrection[]> =>
  db().articleCorrection.findMany({
    where: { articleId },
    select: { revision: true, text: true, at: true, removedAt: true },
    orderBy: { revision: "desc" },
  });
