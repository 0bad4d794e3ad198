// The corrections that stand at an article's foot, and the piece of SQL that reads them with the article.
import { Prisma } from "#prisma/client/client.ts";

export type Correction = {
  /** The revision that put it right. */
  revision: number;
  /** One paragraph, plain. */
  text: string;
  at: Date;
};

/** Those of an article called `r`, the oldest first; asCorrections makes of it what it is. */
export const CORRECTIONS = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('revision', k.revision, 'text', k.text, 'at', k.at) ORDER BY k.revision)
  FROM "ArticleCorrection" k WHERE k."articleId" = r.id AND k."removedAt" IS NULL
), '[]')`;

/** In JSON a time is a text. */
export type ReadCorrection = Omit<Correction, "at"> & { at: string };

export const asCorrections = (read: ReadCorrection[]): Correction[] =>
  read.map(({ at, ...correction }) => ({ ...correction, at: new Date(at) }));
