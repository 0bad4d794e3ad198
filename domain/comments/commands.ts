// What a reader does in a discussion: post, edit, withdraw. Each is one transaction and one event; the thread's row is locked
// first, so that within one article commands follow one another and every count stays exact.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { record } from "#domain/record.ts";
import { MINUTE } from "#lib/clock.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newId, sha256 } from "#lib/ids.ts";
import { ancestorPaths, childPath, MAX_DEPTH, MAX_PATH } from "./path.ts";
import { canEdit, canWithdraw, canWrite, isOpen } from "./policy.ts";
import { renderWords } from "./render.ts";
import type { EditComment, PostComment, WithdrawComment } from "./schema.ts";

/** Without a key from the form, the same words by the same author in the same place within this time are the same comment. */
export const SAME_TEXT_WINDOW = 10 * MINUTE;

/** What was posted; `repeated` when an earlier request had already done it. */
export type Posted = { slug: string; commentId: string; repeated: boolean };

const hashOf = (subject: string, body: string) => sha256(`${subject}\n${body}`);

type LockedThread = {
  slug: string;
  publishedAt: Date | null;
  unpublishedAt: Date | null;
  closedAt: Date | null;
  rootsMade: number;
};

/** Locks the article's discussion until the transaction ends. Refuses what nobody can read. */
async function lockThread(tx: Tx, articleId: string): Promise<LockedThread> {
  const rows = await tx.$queryRaw<LockedThread[]>`
    SELECT a.slug, a."publishedAt", a."unpublishedAt", t."closedAt", t."rootsMade"
    FROM "Thread" t JOIN "Article" a ON a.id = t."articleId" WHERE t."articleId" = ${articleId} FOR UPDATE OF t`;
  const thread = rows[0];
  if (!thread?.publishedAt || thread.unpublishedAt) throw new Refusal("not-found");
  return thread;
}

/**
 * An earlier comment that this request only repeats: by its form's key and text, or, where there is no key, by author, place and text.
 * The same form sent with other words (back, then more typed) is a new comment: no word is lost to the key.
 */
async function findRepeated(tx: Tx, viewer: Viewer, input: PostComment, textHash: string, now: Date) {
  const same = { articleId: input.articleId, authorId: viewer.accountId, textHash, withdrawnAt: null };
  const where = input.formKey
    ? { ...same, formKey: input.formKey }
    : { ...same, parentId: input.parentId || null, createdAt: { gt: new Date(now.getTime() - SAME_TEXT_WINDOW) } };
  return tx.comment.findFirst({ where, select: { id: true } });
}

type Place = { parentId: string | null; rootId: string; depth: number; path: string };

/** Where a new comment goes. Replies to what was withdrawn in the meantime stand under its tombstone; to what was hidden, nowhere. */
async function findPlace(tx: Tx, input: PostComment, id: string, thread: LockedThread): Promise<Place> {
  if (!input.parentId) return { parentId: null, rootId: id, depth: 0, path: childPath("", thread.rootsMade) };
  const parent = await tx.comment.findUnique({
    where: { articleId_id: { articleId: input.articleId, id: input.parentId } },
    select: { path: true, depth: true, rootId: true, repliesMade: true, hiddenAt: true },
  });
  if (!parent || parent.hiddenAt) throw new Refusal("not-found", "parent");
  const path = childPath(parent.path, parent.repliesMade);
  if (parent.depth >= MAX_DEPTH || path.length > MAX_PATH) throw new Refusal("too-deep");
  return { parentId: input.parentId, rootId: parent.rootId, depth: parent.depth + 1, path };
}

type Change = {
  /** Readable comments more or fewer. */
  readable: 1 | -1;
  /** When a comment was made here; null when one only went. */
  madeAt: Date | null;
};

/** Carries one comment into the counts of all its ancestors and of the thread. */
async function count(tx: Tx, articleId: string, place: Pick<Place, "parentId" | "path">, { readable, madeAt }: Change) {
  const { parentId, path } = place;
  const above = ancestorPaths(path);
  const made = madeAt ? 1 : 0;
  if (above.length > 0) {
    await tx.$executeRaw`
      UPDATE "Comment" SET "branchCount" = "branchCount" + ${readable}::int,
        "replyCount" = "replyCount" + CASE WHEN id = ${parentId} THEN ${readable}::int ELSE 0 END,
        "repliesMade" = "repliesMade" + CASE WHEN id = ${parentId} THEN ${made}::int ELSE 0 END
      WHERE "articleId" = ${articleId} AND path = ANY(${above})`;
  }
  await tx.$executeRaw`
    UPDATE "Thread" SET "commentCount" = "commentCount" + ${readable}::int, "lastCommentAt" = coalesce(${madeAt}, "lastCommentAt"),
      "rootsMade" = "rootsMade" + ${parentId ? 0 : made}::int WHERE "articleId" = ${articleId}`;
}

/**
 * Posts a comment or a reply and gives its id; a repeated request gives the id of the first.
 * Refuses: not-allowed (suspended), not-found (article or parent), closed, too-deep, malformed (unreadable Markdown).
 */
export async function postComment(viewer: Viewer, input: PostComment, now: Date): Promise<Posted> {
  if (!canWrite(viewer)) throw new Refusal("not-allowed");
  const { articleId, subject, body } = input;
  const rendered = renderWords(body);
  const textHash = hashOf(subject, body);
  return db().$transaction(async (tx) => {
    const thread = await lockThread(tx, articleId);
    const repeated = await findRepeated(tx, viewer, input, textHash, now);
    if (repeated) return { slug: thread.slug, commentId: repeated.id, repeated: true };
    if (!isOpen(thread)) throw new Refusal("closed");

    const id = newId();
    const place = await findPlace(tx, input, id, thread);
    await tx.comment.create({
      data: {
        articleId,
        id,
        ...place,
        parentDepth: place.depth === 0 ? null : place.depth - 1,
        authorId: viewer.accountId,
        subject,
        body,
        bodyHtml: rendered.html,
        bodyText: rendered.text,
        bodyRenderer: rendered.renderer,
        formKey: input.formKey || null,
        textHash,
        createdAt: now,
      },
      select: { id: true },
    });
    await count(tx, articleId, place, { readable: 1, madeAt: now });
    if (input.formKey) await tx.heldComment.deleteMany({ where: { articleId, formKey: input.formKey } });
    const payload = { commentId: id, parentId: place.parentId };
    await record(tx, viewer.accountId, { type: "comment.posted", articleId, payload }, now);
    return { slug: thread.slug, commentId: id, repeated: false };
  });
}

/**
 * Puts a new text in place of the old, which stays readable in the comment's history.
 * Refuses: not-found, not-allowed, conflict (the text changed since the form was opened).
 */
export async function editComment(viewer: Viewer, input: EditComment, now: Date): Promise<Posted> {
  const { articleId, commentId, subject, body } = input;
  const rendered = renderWords(body);
  const textHash = hashOf(subject, body);
  return db().$transaction(async (tx) => {
    const { slug } = await lockThread(tx, articleId);
    const old = await tx.comment.findUnique({ where: { articleId_id: { articleId, id: commentId } } });
    if (!old) throw new Refusal("not-found");
    if (!canEdit(viewer, old)) throw new Refusal("not-allowed");
    if (old.subject === subject && old.body === body) return { slug, commentId, repeated: true };
    if (old.revision !== input.revision) throw new Refusal("conflict", "body");

    await tx.commentRevision.create({
      data: {
        articleId,
        commentId,
        number: old.revision,
        subject: old.subject,
        body: old.body,
        bodyHtml: old.bodyHtml,
        writtenAt: old.editedAt ?? old.createdAt,
      },
    });
    const revision = old.revision + 1;
    await tx.comment.update({
      where: { articleId_id: { articleId, id: commentId } },
      data: {
        subject,
        body,
        bodyHtml: rendered.html,
        bodyText: rendered.text,
        bodyRenderer: rendered.renderer,
        textHash,
        // The key has done its work; kept, it would forbid the same words in another comment of the same tab.
        formKey: null,
        revision,
        editedAt: now,
      },
      select: { id: true },
    });
    await record(tx, viewer.accountId, { type: "comment.edited", articleId, payload: { commentId, revision } }, now);
    return { slug, commentId, repeated: false };
  });
}

/** Takes a comment out of sight; where it has replies a tombstone stays. A second time changes nothing. Refuses: not-found, not-allowed. */
export async function withdrawComment(viewer: Viewer, input: WithdrawComment, now: Date): Promise<Posted> {
  const { articleId, commentId } = input;
  return db().$transaction(async (tx) => {
    const { slug } = await lockThread(tx, articleId);
    const comment = await tx.comment.findUnique({
      where: { articleId_id: { articleId, id: commentId } },
      select: { authorId: true, withdrawnAt: true, hiddenAt: true, parentId: true, path: true },
    });
    if (!comment) throw new Refusal("not-found");
    if (comment.authorId === viewer.accountId && comment.withdrawnAt) return { slug, commentId, repeated: true };
    if (!canWithdraw(viewer, comment)) throw new Refusal("not-allowed");
    await tx.comment.update({
      where: { articleId_id: { articleId, id: commentId } },
      // Without its key, so that the same words may be posted anew.
      data: { withdrawnAt: now, withdrawnById: viewer.accountId, formKey: null },
      select: { id: true },
    });
    await count(tx, articleId, comment, { readable: -1, madeAt: null });
    await record(tx, viewer.accountId, { type: "comment.withdrawn", articleId, payload: { commentId } }, now);
    return { slug, commentId, repeated: false };
  });
}
