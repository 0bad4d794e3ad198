// What a reader does in a discussion: post, edit, withdraw. Each is one transaction and one event; the thread's row is locked
// first, so that within one article commands follow one another and every count stays exact.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { type Count, hitsOf } from "#domain/limits/commands.ts";
import { record } from "#domain/record.ts";
import { db, rowsOf } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { inTurn } from "#lib/turns.ts";
import { type Addition, additionBody, readAdditions, wholeOf } from "./additions/addition.ts";
import { keepText } from "./additions/keeping.ts";
import { forgetSent } from "./drafts/sent.ts";
import { type Edit, editOf, isFree } from "./editing.ts";
import { findAnswered, lockThread } from "./lock.ts";
import { newComment } from "./new-comment.ts";
import { refuseManyLinks } from "./pace/pace.ts";
import { childPath, MAX_DEPTH, MAX_PATH } from "./path.ts";
import { canEdit, canWithdraw, canWrite, isOpen, isPublished } from "./policy.ts";
import { type NewComment, type Placed, posting, postingWithin, type Tried } from "./posting.ts";
import { renderWords } from "./render.ts";
import type { EditComment, PostComment, WithdrawComment } from "./schema.ts";
import { mustWait } from "./waiting/rule.ts";

/** What was changed; `repeated` when an earlier request had already done it. */
export type Changed = { slug: string; commentId: string; repeated: boolean };

/** What was posted, with all that its author's page needs to show it. */
export type Posted = Changed & {
  /** The number of its event in the article's stream; of the last event there when it is repeated. */
  seq: number;
  parentId: string | null;
  depth: number;
  path: string;
  bodyHtml: string;
  bodyText: string;
  createdAt: Date;
  /** The revision of the article that its writer saw. */
  articleRevision: number;
  /** The one that readers see by now; told where it was posted by this request. */
  shownRevision?: number;
};

/**
 * Posts a comment or a reply and gives its id; a repeated request gives the id of the first.
 * Refuses: as makeComment; not-found (article or parent), closed, too-deep, conflict (the form has posted other words: its comment is named).
 */
export async function postComment(viewer: Viewer, input: PostComment, now: Date): Promise<Posted> {
  const comment = await makeComment(viewer, input, now);
  const { articleId } = input;
  // One statement is the whole transaction: the discussion's row is held for no round trip of ours.
  const [placed] = await inTurn(articleId, () => rowsOf<Placed>(posting(comment)));
  if (placed) return asPosted(comment, placed);
  const parent = comment.parentId && (await findJoined(articleId, comment.parentId));
  return parent ? postComment(viewer, { ...input, parentId: parent }, now) : answerUnplaced(comment);
}

/**
 * A comment as its author may write it.
 * Refuses: not-allowed (suspended; address not confirmed where that is asked: see waiting/), missing (nothing that a reader would see),
 * malformed (unreadable Markdown, too many links).
 */
export async function makeComment(viewer: Viewer, input: PostComment, now: Date): Promise<NewComment> {
  if (!canWrite(viewer)) throw new Refusal("not-allowed");
  if (await mustWait(viewer)) throw new Refusal("not-allowed", "address");
  const comment = newComment(viewer.accountId, input, now);
  refuseManyLinks(viewer, comment.html, now);
  return comment;
}

/**
 * Counts, and posts the comment by the same statement where all counts are within their limits. Not posted: they are not, or it may not
 * stand there, or stands there already; postComment says which.
 */
export async function postWithin(comment: NewComment, counts: readonly Count[]) {
  const [row] = await inTurn(comment.articleId, () => rowsOf<Tried>(postingWithin(comment, counts)));
  if (!row) throw new Error("Nothing was counted.");
  const { tries, ...placed } = row;
  const hits = hitsOf(counts, tries, comment.createdAt);
  return { hits, posted: placed.seq === null ? null : asPosted(comment, placed) };
}

/** The comment of which the one that is answered has become a part while the answer was written. */
async function findJoined(articleId: string, id: string): Promise<string | null> {
  const where = { articleId_id: { articleId, id } };
  return (await db().comment.findUnique({ where, select: { joinedInto: true } }))?.joinedInto ?? null;
}

const asPosted = ({ id, parentId, html, text, createdAt }: NewComment, placed: Placed): Posted => ({
  ...{ ...placed, commentId: id, repeated: false, parentId, bodyHtml: html, bodyText: text, createdAt },
});

/**
 * An earlier comment of the same form, or, where there is no key, with the same words by the same author in the same place. A form's key
 * stays with its comment, edited or withdrawn: a retry that comes late finds it.
 */
async function findEarlier({ articleId, authorId, textHash, formKey, parentId, sameSince }: NewComment) {
  const bySame = formKey ? { formKey } : { textHash, parentId, withdrawnAt: null, createdAt: { gt: sameSince } };
  return db().comment.findFirst({
    where: { articleId, authorId, ...bySame },
    select: {
      ...{ id: true, parentId: true, depth: true, path: true, bodyHtml: true, bodyText: true, createdAt: true },
      textHash: true,
      articleRevision: true,
    },
  });
}

/** The comment behind which the form's other button has put these words, or others, already. */
async function findContinued({ articleId, parentId, formKey, textHash, subject, body }: NewComment) {
  if (!parentId || !formKey) return null;
  const row = await db().comment.findUnique({ where: { articleId_id: { articleId, id: parentId } } });
  if (!row?.spentKeys.includes(formKey)) return null;
  const sent = readAdditions(row.additions).find((one) => one.formKey === formKey);
  const { id, depth, path, bodyHtml, bodyText, createdAt, articleRevision } = row;
  // Where the words were rewritten since, nobody can tell any more.
  const isSame = !sent || sent.body === additionBody({ subject, body });
  return {
    ...{ id, parentId: row.parentId, depth, path, bodyHtml, bodyText, createdAt, articleRevision },
    textHash: isSame ? textHash : "",
  };
}

/**
 * The first comment of a repeated request; otherwise refuses, and says why. The same form with other words (back, then more typed) is
 * refused and not joined to the first: its sender has them still, and sends them as another comment with another key.
 */
async function answerUnplaced(comment: NewComment): Promise<Posted> {
  const { articleId, parentId } = comment;
  const thread = await db().thread.findUnique({
    where: { articleId },
    select: { closedAt: true, article: { select: { slug: true, publishedAt: true, unpublishedAt: true } } },
  });
  if (!thread || !isPublished(thread.article)) throw new Refusal("not-found");
  const { slug } = thread.article;
  const earlier = (await findEarlier(comment)) ?? (await findContinued(comment));
  if (earlier) {
    const { id: commentId, textHash, ...rest } = earlier;
    if (textHash !== comment.textHash) throw new Refusal("conflict", "formKey", { slug, commentId });
    // Saved once more while nobody knew that it had been posted.
    await forgetSent(db(), comment);
    const stream = await db().eventStream.findUnique({ where: { articleId } });
    return { slug, commentId, repeated: true, seq: stream?.lastSeq ?? 0, ...rest };
  }
  if (!isOpen({ ...thread.article, closedAt: thread.closedAt })) throw new Refusal("closed");
  if (parentId) await refuseParent(articleId, parentId);
  // What stood in the way is gone: closed and opened again, or the first of the same withdrawn, in this moment.
  throw new Refusal("busy");
}

async function refuseParent(articleId: string, parentId: string): Promise<void> {
  const parent = await db().comment.findUnique({
    where: { articleId_id: { articleId, id: parentId } },
    select: { path: true, depth: true, repliesMade: true, hiddenAt: true },
  });
  if (!parent || parent.hiddenAt) throw new Refusal("not-found", "parent");
  const tooLong = childPath(parent.path, parent.repliesMade).length > MAX_PATH;
  if (parent.depth >= MAX_DEPTH || tooLong) throw new Refusal("too-deep");
}

/**
 * Changes a comment as the rules of editing.ts have it: its text, or behind it a dated addition. What it said stays readable in its history.
 * Refuses: not-found, not-allowed, conflict (the text changed since the form was opened or its draft begun:
 * with its revision, so that its author may look at it and save once more), missing and malformed (of the text).
 */
export async function editComment(viewer: Viewer, input: EditComment, now: Date): Promise<Changed> {
  const { articleId, commentId, subject, body } = input;
  if (await mustWait(viewer)) throw new Refusal("not-allowed", "address");
  return db().$transaction(async (tx) => {
    const { slug } = await lockThread(tx, articleId);
    const row = await tx.comment.findUnique({ where: { articleId_id: { articleId, id: commentId } } });
    if (!row) throw new Refusal("not-found");
    const old = { ...row, additions: readAdditions(row.additions) };
    if (!canEdit(viewer, old)) throw new Refusal("not-allowed");
    if (old.subject === subject && wholeOf(old) === body) return { slug, commentId, repeated: true };
    if (old.revision !== input.revision)
      throw new Refusal("conflict", "revision", { slug, commentId, revision: old.revision });

    refuseManyLinks(viewer, renderWords(body).html, now);
    const isAnswered = await findAnswered(tx, articleId, commentId);
    const edit = editOf(old, { subject, body }, isFree({ createdAt: old.createdAt, isAnswered }, now));
    await keepText(tx, articleId, commentId, old);
    const revision = old.revision + 1;
    await tx.comment.update({
      where: { articleId_id: { articleId, id: commentId } },
      data: { ...edited(old, subject, edit, now), revision },
      select: { id: true },
    });
    const { formKey = "", kept = null } = input;
    await forgetSent(tx, { articleId, authorId: viewer.accountId, formKey, kept, subject, body });
    await record(tx, viewer.accountId, { type: "comment.edited", articleId, payload: { commentId, revision } }, now);
    return { slug, commentId, repeated: false };
  });
}

/** What an edit makes of a comment. Refuses: missing and malformed (of a text). */
function edited(old: { additions: Addition[] }, subject: string, { kind, texts }: Edit, now: Date) {
  const [first, ...rest] = texts.map((text) => ({ ...renderWords(text), body: text }));
  if (!first) throw new Error("An edit without a text.");
  const added = { kind: "added" as const, at: now.toISOString() };
  return {
    subject,
    body: first.body,
    bodyHtml: first.html,
    bodyText: [first, ...rest].map(({ text }) => text).join("\n"),
    bodyRenderer: first.renderer,
    additions: rest.map(({ body, html }, index) => ({ ...(old.additions[index] ?? added), body, html })),
    ...(kind === "added" ? {} : { editedAt: now }),
    ...(kind === "changed" ? { changedAt: now } : {}),
  };
}

/** Takes a comment out of sight; where it has replies a tombstone stays. A second time changes nothing. Refuses: not-found, not-allowed. */
export async function withdrawComment(viewer: Viewer, input: WithdrawComment, now: Date): Promise<Changed> {
  const { articleId, commentId } = input;
  return db().$transaction(async (tx) => {
    const { slug } = await lockThread(tx, articleId);
    const comment = await tx.comment.findUnique({
      where: { articleId_id: { articleId, id: commentId } },
      select: { authorId: true, withdrawnAt: true, hiddenAt: true, parentId: true },
    });
    if (!comment) throw new Refusal("not-found");
    if (comment.authorId === viewer.accountId && comment.withdrawnAt) return { slug, commentId, repeated: true };
    if (!canWithdraw(viewer, comment)) throw new Refusal("not-allowed");
    await tx.comment.update({
      where: { articleId_id: { articleId, id: commentId } },
      data: { withdrawnAt: now, withdrawnById: viewer.accountId },
      select: { id: true },
    });
    await tx.$queryRaw`SELECT count_above(${articleId}, ${comment.parentId}, -1, 0)`;
    await tx.$executeRaw`UPDATE "Thread" SET "commentCount" = "commentCount" - 1 WHERE "articleId" = ${articleId}`;
    await record(tx, viewer.accountId, { type: "comment.withdrawn", articleId, payload: { commentId } }, now);
    return { slug, commentId, repeated: false };
  });
}
