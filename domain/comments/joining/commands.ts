// Puts a comment behind the one that it goes on from: its words become a part of that, and its answers move up beneath it. Its place is
// kept for its address, out of sight.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { asMarkdown } from "#lib/markdown/as-markdown.ts";
import { renderComment } from "#lib/markdown/comment.ts";
import { Prisma } from "#prisma/client/client.ts";
import { type Addition, MAX_ADDITIONS, SEAM } from "../additions/addition.ts";
import { append } from "../additions/keeping.ts";
import { lockThread } from "../lock.ts";
import { MAX_PATH } from "../path.ts";
import { canJoin } from "../policy.ts";
import { labelSql } from "../posting.ts";
import type { JoinComment } from "../schema.ts";
import { type JoinRow, type Pair, pairOf, pairSql } from "./pair.ts";

/** `commentId` is the comment that now says both. */
export type Joined = { slug: string; commentId: string; repeated: boolean };

/** A label has two to six letters. */
const GROWTH = 4;

/**
 * Joins a comment to the one above it; a second time changes nothing. Recommendations of the second half stay with its row: they were
 * not given to the first. Refuses: not-allowed, not-found, conflict (the two are not, or not any more, one), too-deep.
 */
export async function joinComment(viewer: Viewer, { articleId, commentId }: JoinComment, now: Date): Promise<Joined> {
  if (!canJoin(viewer)) throw new Refusal("not-allowed");
  return db().$transaction(async (tx) => {
    const { slug } = await lockThread(tx, articleId);
    const where = { articleId_id: { articleId, id: commentId } };
    const known = await tx.comment.findUnique({ where, select: { joinedInto: true } });
    if (!known) throw new Refusal("not-found");
    if (known.joinedInto) return { slug, commentId: known.joinedInto, repeated: true };
    const pair = pairOf(await tx.$queryRaw<JoinRow[]>(pairSql(articleId, commentId)));
    if (!pair || additionsOf(pair).length > MAX_ADDITIONS) throw new Refusal("conflict", "joining");
    const { above, below } = pair;

    await append(tx, articleId, above.id, above, additionsOf(pair), below.bodyText);
    await moveAnswers(tx, articleId, pair);
    await tx.comment.update({
      where,
      data: {
        ...{ withdrawnAt: now, withdrawnById: viewer.accountId, joinedInto: above.id },
        ...{ replyCount: 0, repliesMade: 0, branchCount: 0 },
      },
      select: { id: true },
    });
    await tx.$executeRaw`UPDATE "Thread" SET "commentCount" = "commentCount" - 1 WHERE "articleId" = ${articleId}`;
    const event = { type: "comment.joined", articleId, payload: { commentId: above.id, joinedId: below.id } } as const;
    await record(tx, viewer.accountId, event, now);
    return { slug, commentId: above.id, repeated: false };
  });
}

/** All that stands behind the first text afterwards, by time. */
function additionsOf({ above, below }: Pair): Addition[] {
  const { subject, createdAt } = below;
  const body = subject && subject !== above.subject ? `**${asMarkdown(subject)}**${SEAM}${below.body}` : below.body;
  const html = body === below.body ? below.bodyHtml : renderComment(body).html;
  const second: Addition = { kind: "continued", at: createdAt.toISOString(), body, html };
  return [...above.additions, second, ...below.additions].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * The answers of both stand beneath the upper one, by time, and with them all that answers them. One statement changes every place, since
 * a reply must not be without its parent at the end of any; since places are given once, it puts them aside first.
 */
async function moveAnswers(tx: Tx, articleId: string, { above, below }: Pair): Promise<void> {
  const [longest] = await tx.$queryRaw<{ size: number | null }[]>`
    SELECT max(octet_length(path)) AS size FROM "Comment"
    WHERE "articleId" = ${articleId} AND path > ${above.path} AND path < ${`${above.path}~`}`;
  if ((longest?.size ?? 0) > MAX_PATH - GROWTH) throw new Refusal("too-deep");
  await tx.$executeRaw`
    WITH answers AS (
      SELECT id, path, "parentId" = ${below.id} AS up, (row_number() OVER (ORDER BY "createdAt", path) - 1)::int AS n
      FROM "Comment" WHERE "articleId" = ${articleId} AND "parentId" IN (${above.id}, ${below.id})
    ), placed AS (
      SELECT id, path, up, ${labelSql(Prisma.sql`n`)} AS label FROM answers
    )
    UPDATE "Comment" c SET path = '!' || a.label || substr(c.path, length(a.path) + 1),
      depth = c.depth - a.up::int, "parentDepth" = c."parentDepth" - a.up::int,
      "parentId" = CASE WHEN c.id = a.id THEN ${above.id} ELSE c."parentId" END
    FROM placed a WHERE c."articleId" = ${articleId} AND c.path >= a.path AND c.path < (a.path || '~')
      AND (a.id <> ${below.id} OR c.id = a.id)`;
  await tx.$executeRaw`
    UPDATE "Comment" SET path = ${above.path} || substr(path, 2)
    WHERE "articleId" = ${articleId} AND path > '!' AND path < '"'`;
  // The second half is none of the answers any more, and its own are.
  await tx.$queryRaw`SELECT count_above(${articleId}, ${above.id}, -1, 0)`;
  await tx.$executeRaw`
    UPDATE "Comment" c SET "replyCount" = c."replyCount" + b."replyCount", "repliesMade" = c."repliesMade" + b."repliesMade"
    FROM "Comment" b WHERE c."articleId" = ${articleId} AND c.id = ${above.id} AND b."articleId" = ${articleId} AND b.id = ${below.id}`;
}
