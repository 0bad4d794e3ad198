// Posts what waited for its writer's address, inside the command that confirms it: each once, in the order in which it was written, by the
// statement that posts every comment. What may not stand in its place any more becomes a draft.
import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import type { WaitingComment } from "#prisma/client/client.ts";
import { newComment } from "../new-comment.ts";
import { type Placed, posting } from "../posting.ts";
import { makeDraft } from "./as-draft.ts";

export type Released = { posted: number; drafts: number };

/** The account's row is locked: nothing comes to wait meanwhile. Articles are taken in one order, so that no two who confirm wait in a circle. */
export async function releaseWaiting(tx: Tx, accountId: string, now: Date): Promise<Released> {
  const all = await tx.waitingComment.findMany({
    where: { accountId },
    orderBy: [{ articleId: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
  if (all.length === 0) return { posted: 0, drafts: 0 };
  // Who may not write, or is about to leave, posts nothing by a link either.
  const mayWrite = { id: accountId, suspendedAt: null, closedAt: null, deletedAt: null };
  const isWriter = (await tx.account.count({ where: mayWrite })) === 1;
  await tx.waitingComment.deleteMany({ where: { accountId } });
  let posted = 0;
  for (const one of all) {
    const isPosted = isWriter && (await postOne(tx, one, one.parentId, now));
    if (isPosted) posted += 1;
    else await makeDraft(tx, one, {}, now);
  }
  return { posted, drafts: all.length - posted };
}

async function postOne(tx: Tx, one: WaitingComment, parentId: string, now: Date): Promise<boolean> {
  const { articleId, accountId, subject, body, formKey, articleRevision: about } = one;
  const words = { subject, body, formKey };
  try {
    const comment = newComment(accountId, { ...words, articleId, parentId, about }, now);
    const [placed] = await tx.$queryRaw<Placed[]>(posting(comment));
    if (placed) return true;
  } catch (error) {
    // What our renderer takes no longer.
    if (error instanceof Refusal) return false;
    throw error;
  }
  const joined = await findJoined(tx, articleId, parentId);
  return joined ? postOne(tx, one, joined, now) : isThere(tx, one);
}

/** The comment of which the one that is answered has become a part. */
async function findJoined(tx: Tx, articleId: string, id: string): Promise<string | null> {
  if (id === "") return null;
  const where = { articleId_id: { articleId, id } };
  return (await tx.comment.findUnique({ where, select: { joinedInto: true } }))?.joinedInto ?? null;
}

/** Its form has posted it before. */
async function isThere(tx: Tx, { articleId, accountId, formKey }: WaitingComment): Promise<boolean> {
  const where = { articleId, authorId: accountId, formKey };
  return (await tx.comment.findFirst({ where, select: { id: true } })) !== null;
}
