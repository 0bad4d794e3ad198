// Going on in one's own comment: the new text joins the first at a seam, under the same address. Refused once somebody has answered, so
// that nobody's answer comes to stand beneath words that he did not see.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { sha256 } from "#lib/ids.ts";
import type { Changed } from "../commands.ts";
import { type Obstacle, obstacleTo } from "../continuation.ts";
import { forgetSent } from "../drafts/sent.ts";
import { MAX_BODY } from "../limits.ts";
import { IS_ANSWERED, lockThread } from "../lock.ts";
import { SAME_TEXT_WINDOW } from "../new-comment.ts";
import { refuseManyLinks } from "../pace/pace.ts";
import { canWrite, isReadable } from "../policy.ts";
import { renderWords } from "../render.ts";
import type { ContinueComment } from "../schema.ts";
import { mustWait } from "../waiting/rule.ts";
import { additionBody, lastSaidAt, SEAM, wholeOf } from "./addition.ts";
import { append, type Kept } from "./keeping.ts";

/** `seq`: the number of its event in the article's stream; of the last event there when it is repeated. */
export type Continued = Changed & { seq: number };

type Row = Kept & {
  authorId: string | null;
  bodyText: string;
  withdrawnAt: Date | null;
  hiddenAt: Date | null;
  isAnswered: boolean;
  spentKeys: string[];
};

/**
 * Puts a text behind one's own comment; a repeated request changes nothing and gives the same answer.
 * Refuses: not-allowed (suspended, address not confirmed, not one's own), not-found, closed, too-many (parts), conflict (somebody has answered,
 * or the form has sent other words), expired (too late), too-long (with what stands there), missing and malformed (of the text).
 */
export async function continueComment(viewer: Viewer, input: ContinueComment, now: Date): Promise<Continued> {
  if (!canWrite(viewer)) throw new Refusal("not-allowed");
  if (await mustWait(viewer)) throw new Refusal("not-allowed", "address");
  const { articleId, commentId } = input;
  const body = additionBody(input);
  const { html, text } = renderWords(body);
  refuseManyLinks(viewer, html, now);
  return db().$transaction(async (tx) => {
    const { slug, closedAt } = await lockThread(tx, articleId);
    const old = await findRow(tx, articleId, commentId);
    if (!old) throw new Refusal("not-found");
    const repeated = await findRepeated(tx, viewer, old, { input, body, slug, now });
    if (repeated) return { slug, commentId: repeated, repeated: true, seq: await lastSeq(tx, articleId) };

    const { additions } = old;
    const isOwn = old.authorId === viewer.accountId;
    const parts = { isOwn, isReadable: isReadable(old), isOpen: closedAt === null, isAnswered: old.isAnswered };
    const obstacle = obstacleTo({ ...parts, lastSaidAt: lastSaidAt(old), additions: additions.length }, now);
    if (obstacle) throw refusalFor(obstacle);
    const room = MAX_BODY - [...(wholeOf(old) + SEAM)].length;
    if ([...body].length > room) throw new Refusal("too-long", "body", room > 0 ? { limit: room } : {});

    const sent = input.formKey ? { formKey: input.formKey } : {};
    const addition = { kind: "continued" as const, at: now.toISOString(), body, html, ...sent };
    await append(tx, articleId, commentId, old, [...additions, addition], text, input.formKey);
    await forgetSent(tx, { ...input, authorId: viewer.accountId, kept: input.kept ?? null });
    const revision = old.revision + 1;
    const event = { type: "comment.continued", articleId, payload: { commentId, revision } } as const;
    return { slug, commentId, repeated: false, seq: await record(tx, viewer.accountId, event, now) };
  });
}

function refusalFor(obstacle: Obstacle): Refusal {
  if (obstacle === "gone") return new Refusal("not-found");
  if (obstacle === "not-own") return new Refusal("not-allowed");
  if (obstacle === "closed") return new Refusal("closed");
  const codes = { answered: "conflict", late: "expired", full: "too-many" } as const;
  return new Refusal(codes[obstacle], "continuation");
}

async function findRow(tx: Tx, articleId: string, id: string): Promise<Row | undefined> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c."authorId", c.subject, c.body, c."bodyHtml", c."bodyText", c.additions, c."spentKeys", c.revision, c."createdAt", c."editedAt", c."withdrawnAt",
      c."hiddenAt", ${IS_ANSWERED} AS "isAnswered" FROM "Comment" c WHERE c."articleId" = ${articleId} AND c.id = ${id}`;
  return rows[0];
}

type Sent = { input: ContinueComment; body: string; slug: string; now: Date };

/**
 * The comment that holds this very sending already: the continued one, or an answer that the same form has become (its other button,
 * pressed before, had no answer). Refuses conflict when the form has sent other words, as posting does.
 */
async function findRepeated(tx: Tx, { accountId: authorId }: Viewer, old: Row, sent: Sent): Promise<string | null> {
  const { articleId, commentId, subject, body: typed, formKey } = sent.input;
  if (old.authorId !== authorId) return null;
  const since = sent.now.getTime() - SAME_TEXT_WINDOW;
  const earlier = old.additions.find((one) =>
    formKey ? one.formKey === formKey : one.body === sent.body && new Date(one.at).getTime() > since,
  );
  const spent = (id: string) => new Refusal("conflict", "formKey", { slug: sent.slug, commentId: id });
  if (earlier && earlier.body !== sent.body) throw spent(commentId);
  // Rewritten since, its words may not be found again; what the form has done it has done.
  if (earlier || old.spentKeys.includes(formKey)) return commentId;
  if (!formKey) return null;
  const where = { articleId, authorId, formKey };
  const posted = await tx.comment.findFirst({ where, select: { id: true, textHash: true } });
  if (posted && posted.textHash !== sha256(`${subject}\n${typed}`)) throw spent(posted.id);
  return posted?.id ?? null;
}

const lastSeq = async (tx: Tx, articleId: string) =>
  (await tx.eventStream.findUnique({ where: { articleId } }))?.lastSeq ?? 0;
