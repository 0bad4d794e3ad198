// How long a comment reads, told from its words alone: what is long shows its beginning, and the rest when asked.

/** Letters on a line at the full measure. A narrow screen has fewer, so that a comment is never shorter there than it is taken for. */
const LETTERS = 72;
/** A screen of lines, about 1,500 letters: what a reader who skims should be able to pass at one stroke. */
const LONG = 22;
/** An ancestor above a permalink is there to be recognised, not to be read again. */
const LONG_FOR_ANCESTORS = 7;

/** Lines that a text takes at least; `text` has one line per paragraph, list item and line of code. */
export const linesOf = (text: string) =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS)), 0);

export const isLong = (text: string, brief: boolean) => linesOf(text) > (brief ? LONG_FOR_ANCESTORS : LONG);
