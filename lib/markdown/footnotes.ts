// Footnotes of an article: `word[^name]` and, on a line of its own, `[^name]: the note`. Everything written here is made of numbers alone.
import footnotes from "markdown-it-footnote";
import type { Parser } from "./parser.ts";

// The plugin looks for the closing bracket to the end of the text, at every opening one: a name is short, so ask first.
const REFERENCE = /\[\^[^\s\]]{1,60}\]/y;

// The plugin copies the whole text for each note: a thousand take a tenth of a second, eight thousand six.
const MAX_NOTES = 1_000;
const DEFINITION = /^[ \t>]{0,20}\[\^[^\s\]]+\]:/gm;
// Each mention has an arrow back in its note; these are written quickly, but no reader has a use for more.
const MAX_MENTIONS = 2_000;
const MENTION = /\[\^[^\s\]]{1,60}\]/g;

export function hasTooManyNotes(markdown: string): boolean {
  const count = (pattern: RegExp) => markdown.match(pattern)?.length ?? 0;
  return markdown.includes("[^") && (count(DEFINITION) > MAX_NOTES || count(MENTION) > MAX_NOTES + MAX_MENTIONS);
}

type Note = { meta: { id: number; subId?: number } | null };

export function withFootnotes(md: Parser): Parser {
  md.use(footnotes);
  // `^[…]` calls the parser within itself without a bound on depth.
  md.disable("footnote_inline");
  boundReferences(md);
  Object.assign(md.renderer.rules, {
    footnote_ref: (tokens: Note[], index: number) => {
      const { number, place } = noteOf(tokens[index]);
      return `<sup class="footnote-ref"><a href="#fn-${number}" id="fn-ref-${number}${place}" aria-label="Footnote ${number}">${number}</a></sup>`;
    },
    footnote_block_open: () => `<section class="footnotes" aria-label="Footnotes"><ol>`,
    footnote_block_close: () => "</ol></section>",
    footnote_open: (tokens: Note[], index: number) => `<li id="fn-${noteOf(tokens[index]).number}">`,
    footnote_close: () => "</li>",
    footnote_anchor: (tokens: Note[], index: number) => {
      const { number, place } = noteOf(tokens[index]);
      // U+FE0E asks for the arrow as a letter; phones would draw a picture.
      return ` <a href="#fn-ref-${number}${place}" class="footnote-back" aria-label="Back to footnote ${number} in the text">\u21a9\ufe0e</a>`;
    },
  });
  return md;
}

/** A note's number, and for its second and later mentions what makes their ids differ. */
function noteOf(token: Note | undefined) {
  const { id, subId } = token?.meta ?? { id: 0 };
  return { number: id + 1, place: subId ? `-${subId + 1}` : "" };
}

function boundReferences(md: Parser): void {
  md.inline.ruler.before("footnote_ref", "footnote_name", (state, silent) => {
    if (!state.src.startsWith("[^", state.pos)) return false;
    REFERENCE.lastIndex = state.pos;
    if (REFERENCE.test(state.src)) return false;
    if (!silent) state.pending += "[";
    state.pos += 1;
    return true;
  });
}
