// A text cut short for previews, feeds' summaries and descriptions.

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Letters and signs of which each stands for itself, whatever stands beside it: most of what is written. Telling characters apart costs a microsecond each. */
const EACH_ONE_CHARACTER =
  /^[\u0020-\u02ff\u0400-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** One line of at most `max` characters as people count them (an emoji of seven code points is one), cut between words where there are any. */
export function plainExcerpt(text: string, max: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (EACH_ONE_CHARACTER.test(line.slice(0, max + 1))) return line.length <= max ? line : `${atWord(line, max - 1)}…`;
  let count = 0;
  let cut = 0;
  for (const { index } of graphemes.segment(line)) {
    // Room for the ellipsis.
    if (count === max - 1) cut = index;
    if (count++ === max) return `${atWord(line, cut)}…`;
  }
  return line;
}

function atWord(line: string, cut: number): string {
  const head = line.slice(0, cut);
  const space = line[cut] === " " ? cut : head.lastIndexOf(" ");
  // Chinese, Japanese and Thai set no spaces: going back to one could leave nothing.
  return (space > cut / 2 ? head.slice(0, space) : head).replace(/[\s.,;:–—-]+$/u, "");
}
