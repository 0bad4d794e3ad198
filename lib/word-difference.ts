// What differs between two texts, word by word, for people to read.
import { diffWords } from "diff";

/** A piece of a text: in both, only in the later one, or only in the earlier one. */
export type Piece = { text: string; change: "same" | "added" | "removed" };

/** Words put in and taken out: beyond it nothing is left to compare, and looking on takes a second of everybody's time. One is then shown to have replaced the other. */
const MOST_CHANGES = 500;

const segmenters = new Map<string, Intl.Segmenter>();

/** Words as the language has them: Korean and Arabic too. */
function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "word" });
  segmenters.set(locale, known);
  return known;
}

export function wordDifference(before: string, after: string, locale: string): Piece[] {
  const found = diffWords(before, after, { maxEditLength: MOST_CHANGES, intlSegmenter: segmenterFor(locale) });
  if (found)
    return found.map(({ value, added, removed }) => ({
      text: value,
      change: added ? "added" : removed ? "removed" : "same",
    }));
  return [
    { text: before, change: "removed" },
    { text: after, change: "added" },
  ];
}
