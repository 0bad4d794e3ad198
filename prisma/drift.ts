// For tests: every value that a command keeps beside the rows, held against what the rows themselves say.
import { db } from "#lib/db.ts";

/** The ids of comments and articles that contradict their rows; none when all is well. */
export async function findDrift(): Promise<unknown[]> {
  return db().$queryRaw<unknown[]>`
    SELECT c.id FROM "Comment" c LEFT JOIN "Comment" p ON p."articleId" = c."articleId" AND p.id = c."parentId"
    WHERE c."branchCount" <> (SELECT count(*) FROM "Comment" b WHERE b."articleId" = c."articleId" AND b.path > c.path
        AND b.path < (c.path || '~') AND b."withdrawnAt" IS NULL AND b."hiddenAt" IS NULL)
      OR c."replyCount" <> (SELECT count(*) FROM "Comment" r WHERE r."articleId" = c."articleId" AND r."parentId" = c.id
        AND r."withdrawnAt" IS NULL AND r."hiddenAt" IS NULL)
      OR c."repliesMade" <> (SELECT count(*) FROM "Comment" r WHERE r."articleId" = c."articleId" AND r."parentId" = c.id)
      OR c.recommendations <> (SELECT count(*) FROM "Vote" v WHERE v."articleId" = c."articleId" AND v."commentId" = c.id)
      OR (p.id IS NOT NULL AND (c.depth <> p.depth + 1 OR c."rootId" <> p."rootId" OR NOT starts_with(c.path, p.path)))
    UNION ALL
    SELECT t."articleId" FROM "Thread" t WHERE t."commentCount" <> (SELECT count(*) FROM "Comment" c
        WHERE c."articleId" = t."articleId" AND c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL)
      OR t."rootsMade" <> (SELECT count(*) FROM "Comment" c WHERE c."articleId" = t."articleId" AND c.depth = 0)
    UNION ALL
    SELECT s."articleId" FROM "EventStream" s WHERE s."lastSeq" <> (SELECT count(*) FROM "Event" e WHERE e."articleId" = s."articleId")`;
}
