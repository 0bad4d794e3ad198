// A free address for an article that comes in.
import { numbered, slugOf } from "#domain/articles/slug.ts";
import type { Tx } from "#lib/db.ts";

/** The first of wish, wish-2, wish-3 … that no article has or had. */
export async function freeSlug(tx: Tx, wish: string): Promise<string> {
  const stem = `${wish.slice(0, 60)}%`;
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM "Article" WHERE slug LIKE ${stem} UNION SELECT slug FROM "ArticleSlug" WHERE slug LIKE ${stem}`;
  const taken = new Set(rows.map(({ slug }) => slug));
  let n = 1;
  while (taken.has(numbered(wish, n))) n += 1;
  return numbered(wish, n);
}

/** Addresses that the article had before lead on to it, where nobody else has them here. */
export async function keepFormerSlugs(tx: Tx, articleId: string, slugs: string[]): Promise<void> {
  const valid = slugs.filter((slug) => slug !== "" && slugOf(slug) === slug);
  await tx.$executeRaw`
    INSERT INTO "ArticleSlug" (slug, "articleId") SELECT slug, ${articleId} FROM unnest(${valid}::text[]) AS slug
    WHERE NOT EXISTS (SELECT FROM "Article" a WHERE a.slug = slug.slug) ON CONFLICT DO NOTHING`;
}
