// Writes arranged comments into a discussion, by hundreds, and moves the counts of what stood there before.
import { boostOf, rankOf } from "#domain/comments/ranking.ts";
import type { Tx } from "#lib/db.ts";
import { sha256 } from "#lib/ids.ts";
import { renderComment } from "#lib/markdown/comment.ts";
import type { Arrangement } from "./arrange.ts";
import type { Text } from "./gather.ts";
import type { Placed } from "./parents.ts";

/** Rows of one statement: more of them save nothing, and their words must fit into memory. */
const BATCH = 100;

/**
 * Rows after which PostgreSQL is to think again how it checks the foreign keys: what was best for an empty table reads all of a full
 * one, and it cannot see by itself that a transaction has filled it.
 */
const REPLAN = 20 * BATCH;

/** What a comment is apart from its place. */
export type Words = Text & {
  authorId: string | null;
  editedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnById: string | null;
  hiddenAt: Date | null;
  hiddenById: string | null;
  score: number;
  changedAt: Date | null;
  /** The comment here that its words have become a part of. */
  joinedInto: string | null;
  articleRevision: number;
};

/** The article that the comments stand beneath. */
type Beneath = { id: string; publishedAt: Date };

/** What stands in the place of words that are not there: the database takes no empty text, and readers see a tombstone. */
const NOTHING = "—";

/** As posting does it: tells whether a text is the one that came in. */
export const hashOf = (subject: string, body: string) => sha256(`${subject}\n${body}`);

export async function writeComments(
  tx: Tx,
  article: Beneath,
  { placed, grown, rootsMade, readable }: Arrangement,
  wordsOf: (comment: Placed) => Words,
  told: (written: number) => void = () => undefined,
): Promise<void> {
  const { id: articleId } = article;
  for (let at = 0; at < placed.length; at += BATCH) {
    const batch = placed.slice(at, at + BATCH).map((comment) => ({ comment, words: wordsOf(comment) }));
    const rows = batch.map(({ comment, words }) => rowOf(article, comment, words));
    await tx.$executeRaw`
      INSERT INTO "Comment" SELECT * FROM json_populate_recordset(NULL::"Comment", ${JSON.stringify(rows)}::json)`;
    const former = batch.flatMap(({ comment, words }) => formerOf(articleId, comment.id, words));
    if (former.length > 0) await tx.commentRevision.createMany({ data: former });
    if (at % REPLAN === 0) await tx.$executeRaw`DISCARD PLANS`;
    told(at + rows.length);
  }
  if (grown.length > 0) await addCounts(tx, articleId, grown);
  await tx.$executeRaw`
    UPDATE "Thread" SET "rootsMade" = ${rootsMade}::int, "commentCount" = "commentCount" + ${readable}::int,
      "lastCommentAt" = greatest("lastCommentAt", ${lastOf(placed)}) WHERE "articleId" = ${articleId}`;
}

const formerOf = (articleId: string, commentId: string, { history }: Words) =>
  history.map(({ subject, body, writtenAt }, index) => {
    const { html } = renderComment(body);
    return { articleId, commentId, number: index + 1, subject, body, bodyHtml: html, writtenAt };
  });

function rowOf(
  { id: articleId, publishedAt }: Beneath,
  comment: Placed,
  { history, additions: more, ...words }: Words,
) {
  const body = words.body || NOTHING;
  const rendered = renderComment(body);
  const additions = more.map((one) => ({ ...one, ...renderComment(one.body) }));
  const { id, depth, path, rootId } = comment;
  const boost = boostOf(comment.createdAt, publishedAt);
  return {
    articleId,
    id,
    parentId: comment.parent?.id ?? null,
    rootId,
    depth,
    parentDepth: depth === 0 ? null : depth - 1,
    path,
    ...words,
    body,
    bodyHtml: rendered.html,
    bodyRenderer: rendered.renderer,
    bodyText: [rendered, ...additions].map(({ text }) => text).join("\n"),
    additions: additions.map(({ kind, at, body: text, html }) => ({ kind, at, body: text, html })),
    spentKeys: [],
    replyCount: comment.replies,
    repliesMade: comment.repliesMade,
    branchCount: comment.branch,
    revision: history.length + 1,
    createdAt: comment.createdAt,
    textHash: hashOf(words.subject, body),
    recommendations: 0,
    boost,
    rank: rankOf(words.score, boost),
  };
}

async function addCounts(tx: Tx, articleId: string, grown: Arrangement["grown"]): Promise<void> {
  const rows = grown.map(({ id, replies, repliesMade, branch }) => ({ id, replies, repliesMade, branch }));
  await tx.$executeRaw`
    UPDATE "Comment" c SET "replyCount" = c."replyCount" + added.replies,
      "repliesMade" = c."repliesMade" + added."repliesMade", "branchCount" = c."branchCount" + added.branch
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS added(id text, replies int, "repliesMade" int, branch int)
    WHERE c."articleId" = ${articleId} AND c.id = added.id`;
}

function lastOf(placed: Placed[]): Date | null {
  let last: Date | null = null;
  for (const { createdAt } of placed) if (last === null || createdAt > last) last = createdAt;
  return last;
}
