import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { ArticlePage } from "#domain/articles/queries.ts";
import { differenceOf } from "#domain/articles/versions/difference.ts";
import { listVersions, listVersionWords } from "#domain/articles/versions/queries.ts";
import { type Query, readOne } from "#web/query.ts";

/** The version from which to compare, as the address names it; without one the one before the newest. Others than there are, are not found. */
export function readFrom({ versions }: ArticlePage, query: Query): number {
  if (query.from === undefined) return Math.max(1, versions - 1);
  const from = Number(/^[1-9]\d{0,5}$/.test(readOne(query, "from") ?? "") ? query.from : 0);
  return from >= 1 && from <= Math.max(1, versions) ? from : notFound();
}

/** The versions that readers have seen, and what has changed between one of them and the newest; null where that is the newest. */
export const loadChanges = cache(async (articleId: string, from: number) => {
  const versions = await listVersions(articleId);
  const [before, now] = from < versions.length ? await listVersionWords(articleId, [from, versions.length]) : [];
  return { versions, difference: before && now ? differenceOf(before, now) : null };
});
