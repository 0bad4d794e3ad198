// What an import did, and how it is told.

import type { Format } from "./reading/format.ts";
import type { Note } from "./records.ts";

export type Summary = {
  format: Format;
  dryRun: boolean;
  articles: { new: number; drafts: number; grown: number; unchanged: number };
  comments: {
    new: number;
    /** Of the new ones. */
    hidden: number;
    tombstones: number;
    /** Were here before; `kept` are those whose words are different here. */
    known: number;
    kept: number;
  };
  authors: { new: number; matched: number };
  /** On purpose, by reason. */
  leftOut: Map<string, number>;
  /** Places of the file that could not be used. */
  bad: Note[];
  /** What came in, but not as it stands in the file. */
  notes: Note[];
};

export const emptySummary = (format: Format, dryRun: boolean): Summary => ({
  format,
  dryRun,
  articles: { new: 0, drafts: 0, grown: 0, unchanged: 0 },
  comments: { new: 0, hidden: 0, tombstones: 0, known: 0, kept: 0 },
  authors: { new: 0, matched: 0 },
  leftOut: new Map(),
  bad: [],
  notes: [],
});

/** Whether the file was of any use: something came in, or was here already. */
export const isUseful = ({ articles }: Summary) => articles.new + articles.grown + articles.unchanged > 0;

/** Places named unless all are asked for. */
const NAMED = 20;

/** Lines for a person. `all` names every place. */
export function linesOf(summary: Summary, all = false): string[] {
  const { articles, comments, authors, dryRun } = summary;
  const came = dryRun ? "would come in" : "came in";
  const lines = [
    `${dryRun ? "Would import" : "Imported"} (${summary.format}):`,
    row(`articles: ${articles.new} new`, [
      [articles.drafts, "of them drafts"],
      [articles.grown, "with new comments"],
      [articles.unchanged, "unchanged"],
    ]),
    row(`comments: ${comments.new} new`, [
      [comments.hidden, "of them hidden, waiting for a moderator"],
      [comments.tombstones, "of them withdrawn or without words"],
      [comments.known, "here already"],
      [comments.kept, "of those kept as they are here, though the file has other words"],
    ]),
    row(`authors: ${authors.new} new, without a login`, [[authors.matched, "known here"]]),
  ];
  const leftOut = [...summary.leftOut].map(([reason, count]) => `    ${count} ${reason}`);
  if (leftOut.length > 0) lines.push(dryRun ? "  would be left out:" : "  left out:", ...leftOut);
  lines.push(
    ...places(`could not be used`, summary.bad, all),
    ...places(`${came}, but not as written`, summary.notes, all),
  );
  if (!isUseful(summary)) lines.push("Nothing in this file could be used.");
  return lines;
}

const row = (first: string, rest: [number, string][]) =>
  `  ${[first, ...rest.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)].join(", ")}`;

function places(title: string, notes: Note[], all: boolean): string[] {
  if (notes.length === 0) return [];
  const named = all ? notes : notes.slice(0, NAMED);
  const lines = named.map(({ line, what, why }) => `    line ${line}, ${what}: ${why}`);
  const more = notes.length - named.length;
  if (more > 0) lines.push(`    and ${more} more (--verbose names all)`);
  return [`  ${notes.length} ${title}:`, ...lines];
}
