// Whether what a comment was written about still says the same: where it quotes the article, the passages that it quotes; otherwise the
// whole article. Letters and figures count, not marks, spaces or Markdown.
import { diffArrays, diffChars } from "diff";

/** Letters of one place that a slip of the pen takes: two in the wrong order are two, a doubled one is one. To make a father a mother takes four. */
export const SLIP = 3;
/** With more words changed than that, nobody counts them. */
const MOST_WORDS = 60;
/** Letters that make a quotation: what is shorter ("> Yes") stands in every text. */
export const SHORTEST_QUOTATION = 12;

const TARGETS = /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g;
const NOTE_MARKS = /\[\^[^\]\n]{1,50}\]/g;
// A figure is one word with its point or colon: 2.9 is not 29.
const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*/gu;
const FIGURE = /\p{N}/u;
const QUOTED = /^ {0,3}>[> ]*(.*)$/gm;
const LEFT_OUT = /\.{3,}|…|\[…\]/;

/** The words of a Markdown text in the order in which they are read. */
const wordsOf = (markdown: string): string[] =>
  markdown.replace(TARGETS, "]").replace(NOTE_MARKS, "").normalize("NFKC").toLowerCase().match(WORD) ?? [];

const lettersOf = (words: string[]) => words.join("");

/** The letters of each line that a comment quotes; where it leaves something out, of what stands before and after. */
export const quotationsIn = (comment: string): string[] =>
  [...comment.matchAll(QUOTED)]
    .flatMap(([, line = ""]) => line.split(LEFT_OUT))
    .map((piece) => lettersOf(wordsOf(piece)))
    .filter((letters) => letters.length >= SHORTEST_QUOTATION);

/** Holds two versions of an article against each other, once for many comments: tells of a comment on the one whether its passage changed. */
export function changeBetween(before: string, now: string): (comment: string) => boolean {
  const [words, wordsNow] = [wordsOf(before), wordsOf(now)];
  const [letters, lettersNow] = [lettersOf(words), lettersOf(wordsNow)];
  let whole: boolean | undefined;
  return (comment) => {
    if (letters === lettersNow) return false;
    const quoted = quotationsIn(comment).filter((quotation) => letters.includes(quotation));
    if (quoted.length > 0) return quoted.some((quotation) => !lettersNow.includes(quotation));
    whole ??= saysSomethingElse(words, wordsNow);
    return whole;
  };
}

/** More than slips of the pen were put right. */
function saysSomethingElse(words: string[], wordsNow: string[]): boolean {
  const pieces = diffArrays(words, wordsNow, { maxEditLength: MOST_WORDS });
  if (!pieces) return true;
  let [removed, added] = ["", ""];
  for (const piece of [...pieces, { added: false, removed: false, value: [] }]) {
    if (piece.removed) removed += lettersOf(piece.value);
    else if (piece.added) added += lettersOf(piece.value);
    else {
      if (isMoreThanSlip(removed, added)) return true;
      [removed, added] = ["", ""];
    }
  }
  return false;
}

const isMoreThanSlip = (removed: string, added: string) =>
  removed !== added &&
  (FIGURE.test(removed + added) || diffChars(removed, added, { maxEditLength: SLIP }) === undefined);
