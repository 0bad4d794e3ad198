// A reader's recommendation of a comment: one per reader and comment, and taking it back. The comment's row is locked first, so that the
// count, its rank and the rows of Vote agree at every commit.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { rankSql } from "#domain/comments/ranking.ts";
import { recording } from "#domain/record.ts";
import { rowsOf } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { PREPARED } from "#lib/prepared.ts";
import { inTurn } from "#lib/turns.ts";
import { Prisma } from "#prisma/client/client.ts";
import { canRecommend, canVote } from "./policy.ts";
import type { CastVote } from "./schema.ts";

export type Cast = {
  slug: string;
  on: boolean;
  /** Recommendations of the comment as readers see them. */
  count: number;
  /** The number of its event in the article's stream; null when the reader had said so before and nothing changed. */
  seq: number | null;
};

type Row = Omit<Cast, "on"> & { authorId: string | null };

/**
 * Recommends a comment, or takes that back; a repeat changes nothing and records no event.
 * Refuses: not-allowed (suspended, own comment), not-found (what cannot be read).
 *
 * One statement, committed with its end: nobody waits for a round trip of ours while the row is locked. Its steps see the database as
 * it was when the statement began, but a row that another had locked meanwhile is read anew once it is free (READ COMMITTED), so the
 * count goes up from what it then is. Whether a vote is there is asked of its key, which knows the newest; only taking back looks with the
 * old eyes: a vote cast in the same moment stays, as if it had come after.
 */
export async function castVote(viewer: Viewer, { articleId, commentId, on }: CastVote, now: Date): Promise<Cast> {
  if (!canVote(viewer)) throw new Refusal("not-allowed");
  const me = viewer.accountId;
  const change = on
    ? Prisma.sql`INSERT INTO "Vote" ("articleId", "commentId", "accountId", at)
        SELECT ${articleId}, id, ${me}, ${now} FROM target WHERE "authorId" IS DISTINCT FROM ${me} ON CONFLICT DO NOTHING RETURNING 1`
    : Prisma.sql`DELETE FROM "Vote" v USING target
        WHERE v."articleId" = ${articleId} AND v."commentId" = ${commentId} AND v."accountId" = ${me} RETURNING 1`;
  const by = Prisma.sql`${on ? 1 : -1}::int`;
  const type = on ? "comment.recommended" : "comment.unrecommended";
  const event = { type, articleId, payload: { commentId } } as const;
  const statement = Prisma.sql`${PREPARED}
    WITH target AS (
      SELECT c.id, c."authorId", a.slug, greatest(c.score, 0) + c.recommendations AS count
      FROM "Comment" c JOIN "Article" a ON a.id = c."articleId"
      WHERE c."articleId" = ${articleId} AND c.id = ${commentId} AND c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL
        AND a."publishedAt" IS NOT NULL AND a."unpublishedAt" IS NULL
      FOR NO KEY UPDATE OF c
    ), changed AS (${change}), counted AS (
      UPDATE "Comment" c SET recommendations = c.recommendations + ${by},
        rank = ${rankSql(Prisma.sql`(greatest(c.score, 0) + c.recommendations + ${by})`, Prisma.sql`c.boost`)}
      FROM changed WHERE c."articleId" = ${articleId} AND c.id = ${commentId}
      RETURNING greatest(c.score, 0) + c.recommendations AS count
    ), ${recording(me, event, now, Prisma.sql`counted`)}
    SELECT target.slug, target."authorId", coalesce(counted.count, target.count) AS count, recorded.seq
    FROM target LEFT JOIN counted ON TRUE LEFT JOIN recorded ON TRUE`;
  const [row] = await inTurn(articleId, () => rowsOf<Row>(statement));
  if (!row) throw new Refusal("not-found");
  if (!canRecommend(viewer, row)) throw new Refusal("not-allowed");
  return { slug: row.slug, on, count: row.count, seq: row.seq };
}
