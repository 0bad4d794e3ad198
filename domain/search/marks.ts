// Where a hit begins and ends inside a text from the database. The marks are characters, never HTML: pages turn them into elements.

// Private use characters: no keyboard and no script has them. Queries strip them from the text before marking, so that nobody can forge one.
export const MARK_START = "\uE000";
export const MARK_END = "\uE001";

export type Piece = { text: string; hit: boolean };

/** Cuts a marked text into pieces that are a hit or not, without empty ones. Marks that do not pair are dropped. */
export function splitMarks(marked: string): Piece[] {
  const pieces: Piece[] = [];
  let hit = false;
  for (const part of marked.split(/([\uE000\uE001])/)) {
    if (part === MARK_START) hit = true;
    else if (part === MARK_END) hit = false;
    else if (part !== "") pieces.push({ text: part, hit });
  }
  return pieces;
}
