// What everybody may know of a person.
import { db } from "#lib/db.ts";
import { handleKey } from "../handle.ts";

export type Profile = {
  id: string;
  handle: string;
  name: string;
  bio: string;
  portraitId: string | null;
  createdAt: Date;
  /** How many comments of his can be read. */
  comments: number;
};

/** Null for unknown and for deleted accounts. */
export async function findProfile(handle: string): Promise<Profile | null> {
  const rows = await db().$queryRaw<Profile[]>`
    SELECT a.id, a.handle, coalesce(a."displayName", a.handle) AS name, a.bio, a."portraitId", a."createdAt",
      (SELECT count(*)::int FROM "Comment" c JOIN "Article" r ON r.id = c."articleId"
       WHERE c."authorId" = a.id AND c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL
         AND r."publishedAt" IS NOT NULL AND r."unpublishedAt" IS NULL) AS comments
    FROM "Account" a WHERE a."handleKey" = ${handleKey(handle)} AND a."deletedAt" IS NULL`;
  return rows[0] ?? null;
}
