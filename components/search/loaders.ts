import "server-only";
import { hit, refusalBeyond } from "#domain/limits/commands.ts";
import { SEARCHING } from "#domain/limits/limits.ts";
import { type SearchResult, searchAll, searchThread } from "#domain/search/queries.ts";
import type { SearchInput } from "#domain/search/schema.ts";
import { now } from "#lib/clock.ts";
import { noteAnswer } from "#web/answer-note.ts";
import { clientAddress } from "#web/client-address.ts";
import { retryHeaders, statusOf } from "#web/refusal-status.ts";

/** `waitSeconds` instead of a result when this address has searched too often. */
export type Found = { result: SearchResult; waitSeconds?: never } | { result?: never; waitSeconds: number };

/** Null when nothing was asked. */
export const loadHits = ({ query, page }: SearchInput) => within(query, () => searchAll(query, { page }));

/** In one discussion. Null when nothing was asked. */
export const loadThreadHits = (articleId: string, { query, page }: SearchInput) =>
  within(query, () => searchThread(articleId, query, { page }));

async function within(query: string, search: () => Promise<SearchResult>): Promise<Found | null> {
  if (query === "") return null;
  const counted = await hit(SEARCHING, await clientAddress(), now());
  const refusal = refusalBeyond(counted);
  if (refusal) {
    noteAnswer(statusOf(refusal), retryHeaders(refusal));
    return { waitSeconds: counted.retryAfterSeconds };
  }
  return { result: await search() };
}
