// The first wall: Markdown to HTML in which nothing that was typed is HTML.
import MarkdownIt from "markdown-it";

/** Quotes in lists in quotes …: people use four. Every tree built from a text is bounded by this and the next. */
const MAX_NESTING = 20;
/** Emphasis within emphasis on one line; markdown-it bounds blocks but not these, and ten thousand would overflow the stack. */
const MAX_INLINE = 20;
/** Seventy thousand words, a short novel; about a second of work at worst. Longer texts are shown as plain paragraphs. */
const MAX_PARSED = 400_000;

export type Parser = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Parser["parse"]>[number];

/** Lives as long as the process: making one costs as much as rendering many comments. `without` names rules to leave out. */
export function makeParser(options: {
  breaks: boolean;
  isLinkable: (address: string) => boolean;
  without: string[];
}): Parser {
  const md = new MarkdownIt("default", {
    html: false,
    linkify: true,
    typographer: false,
    breaks: options.breaks,
    maxNesting: MAX_NESTING,
  });
  md.validateLink = options.isLinkable;
  // Only what was written as an address becomes one: guessing at `example.com` costs time (CVE-2026-48801) and errs.
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const scheme of ["ftp:", "//", "mailto:"]) md.linkify.add(scheme, null);
  md.disable(options.without);
  return md;
}

/** HTML, or undefined for a text so tangled that parsing it further would lose words or overflow the stack. */
export function toHtml(md: Parser, markdown: string): string | undefined {
  if (markdown.length > MAX_PARSED) return undefined;
  const env = {};
  const tokens = md.parse(markdown, env);
  return isTangled(tokens) ? undefined : md.renderer.render(tokens, md.options, env);
}

function isTangled(tokens: Token[]): boolean {
  // A block opened on the last level has lost what stood inside it: markdown-it parses no deeper.
  return tokens.some((token) => (token.nesting === 1 && token.level >= MAX_NESTING - 1) || isKnotted(token.children));
}

function isKnotted(inline: Token[] | null): boolean {
  let depth = 0;
  for (const token of inline ?? []) {
    depth += token.nesting;
    if (depth > MAX_INLINE) return true;
  }
  return false;
}
