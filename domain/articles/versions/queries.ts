// The versions of an article that readers have seen. What editors saved and nobody read is none of them.
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";

/** Readers count the versions that they saw, from 1. */
export type VersionSeen = { version: number; at: Date };

/** The oldest first. */
export const listVersions = (articleId: string): Promise<VersionSeen[]> => db().$queryRaw<VersionSeen[]>`
  SELECT row_number() OVER (ORDER BY number)::int AS version, "shownAt" AS at FROM "ArticleRevision"
  WHERE "articleId" = ${articleId} AND "shownAt" IS NOT NULL ORDER BY number`;

export type VersionWords = {
  version: number;
  title: string;
  dek: string;
  /** Markdown. */
  body: string;
  /** The lead picture and what stands beneath it. */
  lead: string;
};

/** Those of the versions that there are, the oldest first. */
export const listVersionWords = (articleId: string, versions: number[]): Promise<VersionWords[]> =>
  db().$queryRaw<VersionWords[]>`
    SELECT version, title, dek, body, concat_ws(' ', "leadImageId", "leadCaption", "leadCredit") AS lead
    FROM (SELECT *, row_number() OVER (ORDER BY number)::int AS version FROM "ArticleRevision"
      WHERE "articleId" = ${articleId} AND "shownAt" IS NOT NULL) seen
    WHERE version IN (${Prisma.join(versions)}) ORDER BY version`;
