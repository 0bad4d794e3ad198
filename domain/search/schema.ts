// What may come in with a search: anything; what of it counts is decided here, without refusing.
import { cleanText } from "#lib/text.ts";

/** Characters of a query that count: a long sentence. */
export const MAX_QUERY = 200;
export const HITS_PER_PAGE = 20;
/** The last hit that can be reached, and up to which hits are counted: fifty pages, which nobody turns. */
export const MAX_HITS = 1_000;
export const LAST_PAGE = MAX_HITS / HITS_PER_PAGE;

export type SearchInput = {
  /** Clean, one line, at most MAX_QUERY characters; "" when there is nothing to look for. */
  query: string;
  /** From 1. */
  page: number;
  /** Whether letters were cut off at the end. */
  shortened: boolean;
};

type Given = string | string[] | undefined;
const first = (value: Given) => (Array.isArray(value) ? value[0] : value) ?? "";

/** From the address's parameters, whatever somebody wrote there. */
export function parseSearch({ q, page }: { q?: Given; page?: Given }): SearchInput {
  const line = cleanText(first(q).toWellFormed().replaceAll("\0", " ")).replace(/\s+/gu, " ").trim();
  const letters = Array.from(line);
  const wanted = /^[1-9]\d{0,3}$/.test(first(page)) ? Number(first(page)) : 1;
  return {
    query: letters.slice(0, MAX_QUERY).join("").trim(),
    page: Math.min(wanted, LAST_PAGE),
    shortened: letters.length > MAX_QUERY,
  };
}
