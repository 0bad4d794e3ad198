// A text cut short for previews, feeds' summaries and descriptions.

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** One line of at most `max` characters as people count them (an emoji of seven code points is one), cut between words where there are any. */
export function plainExcerpt(text: string, max: number): string {
  const line = text.replace(/\s+/g, " ").trim();
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
