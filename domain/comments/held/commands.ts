// Comments of people who wrote first and log in after. Kept on the server, since a cookie has no room for 10,000 letters; readable
// only with the secret that the sender's browser holds and, once somebody has logged in there, for his account alone.
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { PostComment } from "../schema.ts";

export type Held = { id: string; slug: string };

/** Whose words they are: of a browser (the hash of its secret) and, where he is signed in, of its reader. */
export type Holder = { hash: string; accountId: string | null };

/**
 * Keeps the text; gives the id under which its holder finds it, and the article's address. The same form sent again keeps its newest
 * text. Refuses not-found when nobody can read the article.
 */
export async function holdComment(holder: Holder, input: PostComment, now: Date): Promise<Held> {
  const { articleId, subject, body } = input;
  const { hash: holderHash, accountId } = holder;
  const article = await db().article.findFirst({
    where: { id: articleId, publishedAt: { not: null }, unpublishedAt: null },
    select: { slug: true },
  });
  if (!article) throw new Refusal("not-found");
  const parentId = input.parentId || null;
  const formKey = input.formKey || newId();
  const known = await db().heldComment.findFirst({
    where: { articleId, holderHash, accountId, formKey },
    select: { id: true },
  });
  if (known) {
    await db().heldComment.update({
      where: { articleId_id: { articleId, id: known.id } },
      data: { subject, body, parentId },
    });
    return { id: known.id, slug: article.slug };
  }
  const id = newId();
  await db().heldComment.create({
    data: { articleId, id, holderHash, accountId, parentId, subject, body, formKey, createdAt: now },
  });
  return { id, slug: article.slug };
}
