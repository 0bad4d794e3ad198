// Writes what an author puts behind his comment, and what it said until then. Called under the lock of the thread's row.
import type { Tx } from "#lib/db.ts";
import { renderComment } from "#lib/markdown/comment.ts";
import { type Addition, lastWrittenAt, wholeOf } from "./addition.ts";

/** What of a comment is kept when its text changes. */
export type Kept = {
  subject: string;
  body: string;
  bodyHtml: string;
  additions: Addition[];
  revision: number;
  createdAt: Date;
  editedAt: Date | null;
};

/** Puts more behind a comment, so that its additions are these; `text` are the words that come in. */
export async function append(
  tx: Tx,
  articleId: string,
  commentId: string,
  old: Kept & { bodyText: string },
  additions: Addition[],
  text: string,
  formKey = "",
): Promise<void> {
  await keepText(tx, articleId, commentId, old);
  await tx.comment.update({
    where: { articleId_id: { articleId, id: commentId } },
    data: {
      additions,
      bodyText: `${old.bodyText}\n${text}`,
      revision: old.revision + 1,
      ...(formKey ? { spentKeys: { push: formKey } } : {}),
    },
    select: { id: true },
  });
}

/** The text as it stands goes into the comment's history, whole. */
export async function keepText(tx: Tx, articleId: string, commentId: string, old: Kept): Promise<void> {
  const { subject, bodyHtml, additions } = old;
  const body = wholeOf(old);
  await tx.commentRevision.create({
    data: {
      ...{ articleId, commentId, number: old.revision, subject, body },
      bodyHtml: additions.length > 0 ? renderComment(body).html : bodyHtml,
      writtenAt: lastWrittenAt(old),
    },
  });
}
