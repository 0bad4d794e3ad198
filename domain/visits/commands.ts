// Notes that a reader is in a discussion, so that what is new to him is so on all his devices. No event tells of it: where somebody reads
// is nobody else's business.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { mergeVisits, type Visit } from "./merge.ts";
import type { VisitInput } from "./schema.ts";

/**
 * Joins a device's visit with what the account knows, and gives what both make. A device whose clock is ahead was last there now.
 * Refuses: not-found (an article that readers cannot open).
 */
export async function noteVisit(viewer: Viewer, { articleId, since, at }: VisitInput, now: Date): Promise<Visit> {
  const present = now.getTime();
  const told = { since: new Date(Math.min(since, present)), at: new Date(Math.min(at, present)) };
  return db().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<Visit[]>`
      INSERT INTO "Visit" AS v ("articleId", "accountId", since, at)
      SELECT id, ${viewer.accountId}, ${told.since}, ${told.at} FROM "Article"
      WHERE id = ${articleId} AND "publishedAt" IS NOT NULL AND "unpublishedAt" IS NULL
      -- Changes nothing, but locks the row: two devices at once come one after the other.
      ON CONFLICT ("articleId", "accountId") DO UPDATE SET at = v.at
      RETURNING since, at`;
    const known = rows[0];
    if (!known) throw new Refusal("not-found");
    const merged = mergeVisits(known, told);
    if (isSame(merged, known)) return merged;
    await tx.visit.update({
      where: { articleId_accountId: { articleId, accountId: viewer.accountId } },
      data: merged,
      select: { articleId: true },
    });
    return merged;
  });
}

const isSame = (one: Visit, other: Visit) =>
  one.since.getTime() === other.since.getTime() && one.at.getTime() === other.at.getTime();
