// Gives articles their addresses: one each, never one that another has or had.
import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { numbered, slugOf } from "./slug.ts";

type Addressed = { id: string; slug: string; publishedAt: Date | null };

/**
 * The address for what an editor typed: made from the title when he typed none, with a number when the title's is taken.
 * One that he typed himself and that is taken is refused ("taken"); one without a usable letter too ("malformed").
 */
export async function chooseSlug(
  tx: Tx,
  id: string,
  typed: string,
  title: string,
  present: string | null,
): Promise<string> {
  // Imported addresses need not look like ours; what stands unchanged stays.
  if (typed !== "" && typed === present) return typed;
  const wanted = slugOf(typed || title);
  if (typed.trim() !== "") {
    if (wanted === "") throw new Refusal("malformed", "slug");
    if (await isTaken(tx, wanted, id)) throw new Refusal("taken", "slug");
    return wanted;
  }
  if (present !== null && wanted !== "" && present.startsWith(wanted)) return present;
  for (let number = 1; wanted !== "" && number < 100; number += 1) {
    const slug = numbered(wanted, number);
    if (!(await isTaken(tx, slug, id))) return slug;
  }
  return id;
}

async function isTaken(tx: Tx, slug: string, id: string): Promise<boolean> {
  const others = { slug, NOT: { id } };
  if (await tx.article.findFirst({ where: others, select: { id: true } })) return true;
  return (await tx.articleSlug.findFirst({ where: { slug, NOT: { articleId: id } }, select: { slug: true } })) !== null;
}

/** Remembers the old address, so that links to it lead on; drafts had no readers who could have kept one. */
export async function keepFormerSlug(tx: Tx, article: Addressed, slugNow: string): Promise<void> {
  if (article.slug === slugNow || article.publishedAt === null) return;
  await tx.articleSlug.deleteMany({ where: { slug: slugNow, articleId: article.id } });
  await tx.articleSlug.createMany({ data: { slug: article.slug, articleId: article.id }, skipDuplicates: true });
}
