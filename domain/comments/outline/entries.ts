// From rows in path order to the entries of an outline, nested as deep as a page can show. Of what nobody may read, nothing but its place.
import { plainExcerpt } from "#lib/markdown/excerpt.ts";
import { LEVELS_IN_PLACE, type Tombstone } from "../thread.ts";

/** Levels nested in place: twice as many as in the thread, since an entry is a line and not a text. */
export const OUTLINE_LEVELS = 2 * LEVELS_IN_PLACE;
/** Letters of first words: about a line on a desk, two on a phone. */
const FIRST_WORDS = 60;
/** In outlines of more than MANY, where first words are most of what the page weighs: 340 kB instead of 430 for ten thousand comments. */
const FEWER_WORDS = 36;
const MANY = 1_000;

/** A comment as the database gives it to an outline. */
export type OutlineRow = {
  id: string;
  depth: number;
  subject: string;
  /** The beginning of its words where it has no subject, else "". */
  beginning: string;
  authorHandle: string | null;
  authorName: string | null;
  branchCount: number;
  recommendations: number;
  /** When it was posted, in seconds since 1970. */
  at: number;
  tombstone: Tombstone | null;
};

export type OutlineEntry = {
  id: string;
  /** The subject, or the first words; "" where there are neither. */
  title: string;
  authorHandle: string | null;
  authorName: string | null;
  /** Readable comments beneath it. */
  beneath: number;
  recommendations: number;
  at: number;
  tombstone: Tombstone | null;
  replies: OutlineEntry[];
};

/** Each below the nearest before it that stands less deep. What lies deeper than OUTLINE_LEVELS follows on the last of them. */
export function outlineOf(rows: OutlineRow[]): OutlineEntry[] {
  const tops: OutlineEntry[] = [];
  /** The line of descent that the next row may continue. */
  const line: { depth: number; entry: OutlineEntry }[] = [];
  const letters = rows.length > MANY ? FEWER_WORDS : FIRST_WORDS;
  for (const row of rows) {
    while ((line.at(-1)?.depth ?? -1) >= row.depth) line.pop();
    const entry = entryOf(row, letters);
    const above = line[Math.min(line.length, OUTLINE_LEVELS - 1) - 1];
    (above?.entry.replies ?? tops).push(entry);
    line.push({ depth: row.depth, entry });
  }
  return tops;
}

function entryOf({ id, at, tombstone, branchCount, ...row }: OutlineRow, letters: number): OutlineEntry {
  const place = { id, at, tombstone, beneath: branchCount, replies: [] };
  if (tombstone) return { ...place, title: "", authorHandle: null, authorName: null, recommendations: 0 };
  const { authorHandle, authorName, recommendations } = row;
  return {
    ...place,
    title: row.subject || plainExcerpt(row.beginning, letters),
    authorHandle,
    authorName,
    recommendations,
  };
}
