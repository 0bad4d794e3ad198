// The two comments that a moderator may put together, as the rule wants to see them.
import { Prisma } from "#prisma/client/client.ts";
import type { Kept } from "../additions/keeping.ts";
import { type Half, isJoinable } from "./joinable.ts";

export type JoinRow = Half & Kept & { id: string; path: string; isFirst: boolean };

/** The upper and the lower, by the id of the lower; less than two where it answers nothing. */
export const pairSql = (articleId: string, belowId: string) => Prisma.sql`
  SELECT c.id, c.path, c."authorId", c.subject, c.body, c."bodyHtml", c."bodyText", c.additions, c.revision, c."createdAt", c."editedAt",
    c."withdrawnAt", c."hiddenAt", NOT EXISTS (
      SELECT FROM "Comment" o WHERE o."articleId" = b."articleId" AND o."parentId" = b."parentId" AND o.path < b.path
        AND o."withdrawnAt" IS NULL AND o."hiddenAt" IS NULL) AS "isFirst"
  FROM "Comment" b JOIN "Comment" c ON c."articleId" = b."articleId" AND c.id IN (b.id, b."parentId")
  WHERE b."articleId" = ${articleId} AND b.id = ${belowId} ORDER BY c.path`;

export type Pair = { above: JoinRow; below: JoinRow };

export function pairOf(rows: JoinRow[]): Pair | null {
  const [above, below] = rows;
  return above && below && isJoinable(above, below, below.isFirst) ? { above, below } : null;
}
