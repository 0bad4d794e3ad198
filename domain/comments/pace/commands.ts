// Posting and going on, no quicker than people write: what readers send comes through here. What was sent before is answered with its
// comment, however quick; what is refused, or turns out to be a repetition, is not counted.
import { isKnownToOperator, type Viewer } from "#domain/accounts/viewer.ts";
import { type Count, enforceAll, giveBackAll, type Hit, hitAll, refuseLongest } from "#domain/limits/commands.ts";
import {
  COMMENT_HOUR,
  COMMENT_PACE,
  type Limit,
  NEWCOMER_DAY,
  NEWCOMER_PACE,
  NEWCOMER_THREAD,
  SAID_BEFORE,
  SAME_WORDS,
} from "#domain/limits/limits.ts";
import { db } from "#lib/db.ts";
import { type Continued, continueComment } from "../additions/commands.ts";
import { makeComment, type Posted, postComment, postWithin } from "../commands.ts";
import { canWrite } from "../policy.ts";
import type { ContinueComment, PostComment } from "../schema.ts";
import { countsOf, isLong, sameWords } from "./pace.ts";

type Sent = { articleId: string; body: string; formKey: string };

/**
 * As postComment. `writes`: what is counted besides, of all that comes from the same address. The same words again, in the same place or long ones anywhere in the article, give the first comment.
 * Refuses besides: too-many (pace; echo: the same long words a third time, whoever sends them).
 */
export async function postAtPace(viewer: Viewer, input: PostComment, now: Date, writes: Count[] = []): Promise<Posted> {
  const counts = countsFor(viewer, input, now);
  const all = [...writes, ...counts];
  if (all.length === 0) return postComment(viewer, input, now);
  const comment = await makeComment(viewer, input, now).catch(async (refusal: unknown) => {
    await enforceAll(writes, now);
    throw refusal;
  });
  const { hits, posted } = await postWithin(comment, all);
  if (posted) return posted;
  const own = hits.slice(writes.length);
  return takingBack(counts, async () => {
    refuseLongest(hits.slice(0, writes.length));
    const said = own.some(isSecond) ? await findSaid(viewer, input, now) : null;
    if (said) return said;
    if (own.some(isOver) && !(await wasSent(viewer, input))) refuseTooQuick(own);
    return postComment(viewer, input, now);
  });
}

/** As continueComment. Refuses besides: too-many (pace, echo). */
export async function continueAtPace(
  viewer: Viewer,
  input: ContinueComment,
  now: Date,
  writes: Count[] = [],
): Promise<Continued> {
  const counts = countsFor(viewer, input, now);
  const all = [...writes, ...counts];
  if (all.length === 0) return continueComment(viewer, input, now);
  const hits = await hitAll(all, now);
  const own = hits.slice(writes.length);
  return takingBack(counts, async () => {
    refuseLongest(hits.slice(0, writes.length));
    if (own.some(isOver) && !(await wasSent(viewer, input))) refuseTooQuick(own);
    return continueComment(viewer, input, now);
  });
}

const countsFor = (viewer: Viewer, input: Sent, now: Date): Count[] =>
  canWrite(viewer) && !isKnownToOperator(viewer) ? countsOf(viewer, input, now) : [];

/** Work that was counted before it, so that a hundred at once cannot slip through: where it comes to nothing new the count is taken back. */
async function takingBack<Result extends { repeated: boolean }>(counts: Count[], work: () => Promise<Result>) {
  let isNew = false;
  try {
    const result = await work();
    isNew = !result.repeated;
    return result;
  } finally {
    if (!isNew) await giveBackAll(counts);
  }
}

const isSecond = ({ limit, ok }: Hit) => limit === SAID_BEFORE && !ok;
const isOver = ({ limit, ok }: Hit) => limit !== SAID_BEFORE && !ok;

function refuseTooQuick(hits: Hit[]): void {
  const over = (limits: readonly Limit[]) => hits.filter((hit) => isOver(hit) && limits.includes(hit.limit));
  refuseLongest(over([NEWCOMER_DAY]), "day");
  refuseLongest(over([NEWCOMER_PACE, NEWCOMER_THREAD, COMMENT_PACE, COMMENT_HOUR]), "pace");
  refuseLongest(over([SAME_WORDS]), "echo");
}

/** Whether these very words have arrived already: their sender only did not hear of it. */
async function wasSent({ accountId }: Viewer, { articleId, formKey }: Sent): Promise<boolean> {
  if (!formKey) return false;
  const [row] = await db().$queryRaw<{ sent: boolean }[]>`
    SELECT EXISTS (SELECT FROM "Comment" WHERE "articleId" = ${articleId} AND "authorId" = ${accountId}
      AND ("formKey" = ${formKey} OR additions @> ${JSON.stringify([{ formKey }])}::jsonb)) AS sent`;
  return row?.sent ?? false;
}

/** The comment that says this already. */
async function findSaid({ accountId }: Viewer, input: PostComment, now: Date): Promise<Posted | null> {
  const { articleId, formKey } = input;
  const parentId = input.parentId || null;
  const since = new Date(now.getTime() - SAID_BEFORE.windowMs);
  const rows = await db().comment.findMany({
    where: {
      ...{ articleId, authorId: accountId, subject: input.subject, createdAt: { gt: since } },
      ...{ withdrawnAt: null, hiddenAt: null, joinedInto: null },
      thread: { article: { publishedAt: { not: null }, unpublishedAt: null } },
    },
    select: {
      ...{
        id: true,
        parentId: true,
        depth: true,
        path: true,
        body: true,
        bodyHtml: true,
        bodyText: true,
        createdAt: true,
      },
      ...{ articleRevision: true, thread: { select: { article: { select: { slug: true } } } } },
    },
    orderBy: { createdAt: "asc" },
  });
  const words = sameWords(input.body);
  const first = rows.find((row) => sameWords(row.body) === words && (row.parentId === parentId || isLong(words)));
  if (!first) return null;
  if (formKey) await db().draft.deleteMany({ where: { articleId, accountId, formKey } });
  const { id: commentId, thread, body: _, ...rest } = first;
  const stream = await db().eventStream.findUnique({ where: { articleId } });
  return { slug: thread.article.slug, commentId, repeated: true, seq: stream?.lastSeq ?? 0, ...rest };
}
