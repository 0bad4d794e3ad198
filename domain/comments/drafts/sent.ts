// Steps of what posts and changes comments: what was typed is a comment now.
import { Prisma } from "#prisma/client/client.ts";
import type { Kept } from "./kept.ts";

type Sent = {
  articleId: string;
  authorId: string;
  formKey: string | null;
  subject: string;
  body: string;
  kept: Kept | null;
};

/** The device of what was sent and is a draft again: kept through logging in (held/), or taken back while it waited for its writer's address (waiting/). */
export const HELD = "held";

const BLANKS = Prisma.sql`E' \\t\\n\\r'`;
const plainSubject = Prisma.sql`btrim(regexp_replace(normalize(d.subject), '\\s+', ' ', 'g'))`;
const plainBody = Prisma.sql`btrim(normalize(d.body), ${BLANKS})`;

/**
 * Of the drafts of a form those that are done with, as `d`: the words that are sent or a beginning of them (beginning.ts), what this very
 * form had saved before, and what its writer has gone on from. Whatever another device has under the same key besides stays.
 */
const isOver = ({ formKey, subject, body, kept }: Sent): Prisma.Sql => {
  const own = kept
    ? Prisma.sql`d."deviceId" = ${kept.deviceId} AND d."typedAt" <= ${kept.typedAt} OR d."savedAt" = ${kept.goneOnFrom}`
    : Prisma.sql`FALSE`;
  return Prisma.sql`
    d."formKey" = ${formKey} AND (d."deviceId" = ${HELD} OR ${own}
      OR starts_with(${subject}, ${plainSubject}) AND starts_with(btrim(${body}, ${BLANKS}), ${plainBody}))`;
};

/** Those, and the same words for the same place, whichever form they were typed in. `written` has a row when the comment is there. */
export const sentDrafts = (comment: Sent & { parentId: string | null }): Prisma.Sql => {
  const { articleId, authorId, parentId, subject, body } = comment;
  return Prisma.sql`
    DELETE FROM "Draft" d USING written WHERE d."articleId" = ${articleId} AND d."accountId" = ${authorId} AND d.editing = ''
      AND (${isOver(comment)} OR d."parentId" = ${parentId ?? ""} AND btrim(d.subject) = ${subject}
        AND btrim(d.body, ${BLANKS}) = btrim(${body}, ${BLANKS}))`;
};

/** As when it is posted, for a comment that is kept until its writer has confirmed his address. */
export async function forgetKept(tx: Running, kept: Sent & { parentId: string | null }): Promise<void> {
  await tx.$executeRaw(Prisma.sql`WITH written AS (SELECT 1) ${sentDrafts(kept)}`);
}

type Running = { $executeRaw(sql: Prisma.Sql): PromiseLike<number> };

/** By itself: after a change, what was put behind a comment, or a request that was repeated. */
export async function forgetSent(tx: Running, sent: Sent): Promise<void> {
  const { articleId, authorId, formKey } = sent;
  if (!formKey) return;
  await tx.$executeRaw(Prisma.sql`
    DELETE FROM "Draft" d WHERE d."articleId" = ${articleId} AND d."accountId" = ${authorId} AND ${isOver(sent)}`);
}
