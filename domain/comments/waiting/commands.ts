// Comments of people who have not confirmed their address yet: kept for themselves alone, and posted by the confirmation. No event tells of
// it: what is not posted is nobody else's business.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { type Count, enforceAll } from "#domain/limits/commands.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { Posted } from "../commands.ts";
import { forgetKept } from "../drafts/sent.ts";
import { postAtPace } from "../pace/commands.ts";
import { refuseManyLinks } from "../pace/pace.ts";
import { canWrite, isOpen, isPublished } from "../policy.ts";
import { renderWords } from "../render.ts";
import type { PostComment, WaitingSchema } from "../schema.ts";
import { makeDraft } from "./as-draft.ts";
import { MOST_WAITING, mustWait } from "./rule.ts";

/** It is kept, and nobody else sees it. */
export type Waits = { id: string; slug: string };
export type Submitted = { posted: Posted; waits?: never } | { waits: Waits; posted?: never };

/**
 * Posts a comment, or keeps it until its writer has confirmed his address. Sent again it is the same comment; with other words under the
 * same key it has the newer ones, since nobody has read it.
 * Refuses: as postAtPace; too-many (comments that wait).
 */
export async function submitComment(
  viewer: Viewer,
  input: PostComment,
  now: Date,
  writes: Count[] = [],
): Promise<Submitted> {
  if (!(await mustWait(viewer))) return { posted: await postAtPace(viewer, input, now, writes) };
  await enforceAll(writes, now);
  if (!canWrite(viewer)) throw new Refusal("not-allowed");
  // What would be refused when it is posted is refused now, while its writer looks.
  refuseManyLinks(viewer, renderWords(input.body).html, now);
  const waits = await db().$transaction((tx) => keep(tx, viewer.accountId, input, now));
  if (waits) return { waits };
  // He has confirmed it in this moment, on another device.
  return { posted: await postAtPace({ ...viewer, emailConfirmedAt: now }, input, now) };
}

async function keep(tx: Tx, accountId: string, input: PostComment, now: Date): Promise<Waits | null> {
  // Whoever confirms an address takes this row first (accounts/address): either he finds this comment, or we find him.
  const [account] = await tx.$queryRaw<{ emailConfirmedAt: Date | null }[]>`
    SELECT "emailConfirmedAt" FROM "Account" WHERE id = ${accountId} AND "deletedAt" IS NULL FOR SHARE`;
  if (!account) throw new Refusal("signed-out");
  const { articleId, parentId, subject, body } = input;
  if (account.emailConfirmedAt || (await isPosted(tx, accountId, input))) return null;
  const { slug, shownRevision } = await requirePlace(tx, input);
  const words = { subject, body, parentId };
  // Of a page that was open for long: what its writer saw, not what others see by now.
  const articleRevision = Math.min(input.about ?? shownRevision, shownRevision);
  const known = await tx.waitingComment.findFirst({
    where: { articleId, accountId, ...(input.formKey ? { formKey: input.formKey } : words) },
    select: { id: true, formKey: true },
  });
  if (!known && (await tx.waitingComment.count({ where: { accountId } })) >= MOST_WAITING)
    throw new Refusal("too-many", "waiting", { limit: MOST_WAITING });
  const id = known?.id ?? newId();
  const formKey = known?.formKey ?? (input.formKey || newId());
  const row = { articleId, id, accountId, formKey, createdAt: now };
  const newest = { ...words, articleRevision };
  const where = { articleId_id: { articleId, id } };
  await tx.waitingComment.upsert({ where, create: { ...row, ...newest }, update: newest, select: { id: true } });
  await forgetTyped(tx, accountId, { ...input, formKey });
  return { id, slug };
}

/** A form that comes again after its comment was posted, under another setting: the ordinary way knows it. */
async function isPosted(tx: Tx, authorId: string, { articleId, formKey }: PostComment): Promise<boolean> {
  if (!formKey) return false;
  return (await tx.comment.findFirst({ where: { articleId, authorId, formKey }, select: { id: true } })) !== null;
}

/** Refuses: not-found (article, parent), closed. */
async function requirePlace(tx: Tx, { articleId, parentId }: PostComment) {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: {
      ...{ slug: true, shownRevision: true, publishedAt: true, unpublishedAt: true },
      thread: { select: { closedAt: true } },
    },
  });
  if (!article?.thread || !isPublished(article)) throw new Refusal("not-found");
  if (!isOpen({ ...article, closedAt: article.thread.closedAt })) throw new Refusal("closed");
  if (!parentId) return article;
  const parent = await tx.comment.findUnique({
    where: { articleId_id: { articleId, id: parentId } },
    select: { hiddenAt: true },
  });
  if (!parent || parent.hiddenAt) throw new Refusal("not-found", "parent");
  return article;
}

/** What was kept of it while it was typed, or while its writer logged in. */
async function forgetTyped(tx: Tx, authorId: string, sent: PostComment): Promise<void> {
  const { articleId, parentId, formKey, kept = null } = sent;
  await tx.heldComment.deleteMany({ where: { articleId, formKey } });
  await forgetKept(tx, { ...sent, parentId: parentId || null, authorId, kept });
}

/** Takes it back into its box: it becomes a draft, or (`discard`) one that was thrown away. Gives its place and id there. Refuses: not-found. */
export async function takeBack(viewer: Viewer, input: WaitingSchema, { discard = false }, now: Date) {
  const { articleId, waiting: id } = input;
  const { accountId } = viewer;
  return db().$transaction(async (tx) => {
    const waited = await tx.waitingComment.findFirst({ where: { articleId, id, accountId } });
    const { count } = await tx.waitingComment.deleteMany({ where: { articleId, id, accountId } });
    // Posted in this moment, or taken back on another device.
    if (!waited || count === 0) throw new Refusal("not-found");
    const draft = await makeDraft(tx, waited, { discarded: discard }, now);
    const { slug } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { slug: true } });
    return { draft, slug, parentId: waited.parentId, editing: "" };
  });
}
