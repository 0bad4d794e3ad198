// A free address for an article that comes in.
import { numbered } from "#domain/articles/slug.ts";
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
