// Comments of people who wrote first and log in after. Kept on the server, since a cookie has no room for 10,000 letters; readable
// only with the secret that the sender's browser holds.
import { db } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import type { PostComment } from "../schema.ts";

/** Keeps the text and gives the id under which its holder finds it. The same form sent again keeps its newest text. */
export async function holdComment(holderHash: string, input: PostComment, now: Date): Promise<string> {
  const { articleId, subject, body } = input;
  const parentId = input.parentId || null;
  const formKey = input.formKey || newId();
  const known = await db().heldComment.findFirst({ where: { articleId, holderHash, formKey }, select: { id: true } });
  if (known) {
    await db().heldComment.update({
      where: { articleId_id: { articleId, id: known.id } },
      data: { subject, body, parentId },
    });
    return known.id;
  }
  const id = newId();
  await db().heldComment.create({
    data: { articleId, id, holderHash, parentId, subject, body, formKey, createdAt: now },
  });
  return id;
}
