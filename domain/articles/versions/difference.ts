// What has changed between two versions of an article, for people to read: by paragraphs, and within those that were only mended by words.
// Always done soon: where too much has changed, it tells of whole paragraphs.
import { diffArrays } from "diff";
import { renderArticle } from "#lib/markdown/article.ts";

export type Piece = { kind: "same" | "removed" | "added"; text: string };
/** Its pieces in the order to read; of what has not changed, one. */
export type Paragraph = Piece[];

export type Difference = {
  title: Paragraph;
  dek: Paragraph;
  body: Paragraph[];
  /** The lead picture or what stands beneath it is another. */
  lead: boolean;
};

type Version = { title: string; dek: string; body: string; lead: string };

/** Paragraphs taken out and put in, beyond which an article counts as written anew: one search through them stays below 20 ms. */
const MOST_PARAGRAPHS = 800;
/** The same where each must be held against others word by word. */
const MOST_ALIKE = 120;
/** The same for the words of one paragraph. */
const MOST_WORDS = 800;
/** Of two paragraphs' words, the part that they share when one was made from the other. */
const ALIKE = 0.5;

export const differenceOf = (before: Version, now: Version): Difference => ({
  title: compareParagraph(before.title, now.title),
  dek: compareParagraph(before.dek, now.dek),
  body: compareBodies(paragraphsOf(before.body), paragraphsOf(now.body)),
  lead: before.lead !== now.lead,
});

export const isUnchanged = (paragraph: Paragraph) => paragraph.every(({ kind }) => kind === "same");

/** The words that readers saw, not the marks that the author typed: a line each paragraph, heading and item of a list. */
const paragraphsOf = (markdown: string) => renderArticle(markdown).text.split("\n");

function compareBodies(before: string[], now: string[]): Paragraph[] {
  const runs = diffArrays(before, now, { maxEditLength: MOST_PARAGRAPHS }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: now },
  ];
  const paragraphs: Paragraph[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  for (const run of [...runs, { removed: false, added: false, value: [] }]) {
    if (run.removed) removed = run.value;
    else if (run.added) added = run.value;
    else {
      paragraphs.push(...compareRuns(removed, added), ...run.value.map((text) => whole("same", text)));
      [removed, added] = [[], []];
    }
  }
  return paragraphs;
}

const whole = (kind: Piece["kind"], text: string): Paragraph => [{ kind, text }];

/** What stood there before and what stands there now: alike ones side by side, in order. */
function compareRuns(before: string[], now: string[]): Paragraph[] {
  const [was, is] = [before, now].map((texts) => texts.map((text) => ({ text, words: new Set(wordsOf(text)) })));
  const steps = diffArrays(was ?? [], is ?? [], {
    maxEditLength: MOST_ALIKE,
    comparator: (a, b) => areAlike(a.words, b.words),
  });
  if (!steps) return [...before.map((text) => whole("removed", text)), ...now.map((text) => whole("added", text))];
  let place = 0;
  return steps.flatMap(({ removed, added, value }) => {
    if (added) return value.map(({ text }) => whole("added", text));
    const former = before.slice(place, place + value.length);
    place += value.length;
    return former.map((text, n) => (removed ? whole("removed", text) : compareWords(text, value[n]?.text ?? "")));
  });
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const enough = ALIKE * (a.size + b.size);
  // No more can be shared than the smaller one holds.
  if (2 * Math.min(a.size, b.size) < enough) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return 2 * shared >= enough;
}

/** Two versions of the same line. */
function compareParagraph(before: string, now: string): Paragraph {
  if (before === now) return now === "" ? [] : whole("same", now);
  const alike = areAlike(new Set(wordsOf(before)), new Set(wordsOf(now)));
  return alike ? compareWords(before, now) : bothWhole(before, now);
}

const bothWhole = (before: string, now: string): Paragraph => [
  ...(before ? whole("removed", before) : []),
  ...(now ? whole("added", now) : []),
];

const SINGLE = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const LETTERS = `[[\\p{L}\\p{M}\\p{N}]--[${SINGLE}]]+`;
// Words with what holds them together (isn’t, 2.9, half-past), spaces, and single signs; scripts that set no spaces by their letters.
const TOKEN = new RegExp(`${LETTERS}(?:['’.,:\\-]${LETTERS})*|\\s+|.`, "gsv");
const WORD = new RegExp(`${LETTERS}|[${SINGLE}]`, "gv");

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

function compareWords(before: string, now: string): Paragraph {
  const steps = diffArrays(before.match(TOKEN) ?? [], now.match(TOKEN) ?? [], { maxEditLength: MOST_WORDS });
  if (!steps) return bothWhole(before, now);
  const pieces: Paragraph = [];
  let [removed, added] = ["", ""];
  /** Gives the space that both end with: it stays as it was. */
  const flush = (): string => {
    const space = removed.endsWith(" ") && added.endsWith(" ") ? " " : "";
    pieces.push(
      ...bothWhole(removed.slice(0, removed.length - space.length), added.slice(0, added.length - space.length)),
    );
    [removed, added] = ["", ""];
    return space;
  };
  for (const [n, { removed: isOld, added: isNew, value }] of steps.entries()) {
    const text = value.join("");
    // A space between two changes belongs to both: read in one go, not word by word.
    const isBetween = (removed || added) && n + 1 < steps.length && text.trim() === "";
    if (isOld || (isBetween && !isNew)) removed += text;
    if (isNew || (isBetween && !isOld)) added += text;
    if (isOld || isNew || isBetween) continue;
    pieces.push({ kind: "same", text: flush() + text });
  }
  flush();
  return pieces;
}
