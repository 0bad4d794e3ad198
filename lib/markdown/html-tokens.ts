// Old HTML cut into tags and words, in one pass whose time grows with the length alone, however broken it is.
// A real HTML parser comes later: given a thousand unclosed tags of its own accord it may build a million.

export type HtmlToken =
  | { kind: "words"; value: string }
  | { kind: "open"; name: string; attributes: string }
  | { kind: "close"; name: string };

/** What stands in these is not the text's words. */
const HIDDEN = new Set(
  "script style iframe noscript textarea select svg math template title head xmp noembed noframes object applet".split(
    " ",
  ),
);

// No tag that a person wrote has more; it bounds the work for one that never ends.
const MAX_QUOTES = 200;

const NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/y;

export function* htmlTokens(html: string): Generator<HtmlToken> {
  const last = { ">": html.lastIndexOf(">"), "-->": html.lastIndexOf("-->") };
  const endless = new Set<string>();
  let words = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    const tag = tagAt(html, at);
    let end = at + 1;
    if (tag) end = tag.end;
    else if (html.startsWith("<!--", at) && last["-->"] > at) end = html.indexOf("-->", at) + 3;
    else if (/[!?]/.test(html[at + 1] ?? "") && last[">"] > at) end = html.indexOf(">", at) + 1;
    if (end > at + 1) {
      if (words < at) yield { kind: "words", value: html.slice(words, at) };
      words = end;
    }
    if (tag) yield tag.token;
    if (tag?.token.kind === "open" && HIDDEN.has(tag.token.name) && !endless.has(tag.token.name)) {
      const close = new RegExp(`</${tag.token.name}(?![a-z0-9])`, "gi");
      close.lastIndex = end;
      const found = close.exec(html);
      // Without an end the rest is kept as words: better a line of script shown than an article lost.
      if (found) words = end = found.index;
      else endless.add(tag.token.name);
    }
    at = html.indexOf("<", end);
  }
  if (words < html.length) yield { kind: "words", value: html.slice(words) };
}

function tagAt(html: string, at: number): { token: HtmlToken; end: number } | undefined {
  NAME.lastIndex = at;
  const match = NAME.exec(html);
  if (!match) return undefined;
  const start = NAME.lastIndex;
  const end = endOfTag(html, start);
  if (end < 0) return undefined;
  const name = (match[2] ?? "").toLowerCase();
  if (match[1]) return { token: { kind: "close", name }, end: end + 1 };
  return { token: { kind: "open", name, attributes: html.slice(start, end) }, end: end + 1 };
}

/** Where the tag's `>` stands, which is not within quotes; -1 if another `<` comes first. */
function endOfTag(html: string, start: number): number {
  const next = /[<>"']/g;
  next.lastIndex = start;
  for (let quotes = 0; quotes < MAX_QUOTES; quotes++) {
    const mark = next.exec(html);
    if (!mark || mark[0] === "<") return -1;
    if (mark[0] === ">") return mark.index;
    const close = html.indexOf(mark[0], mark.index + 1);
    if (close < 0) return -1;
    next.lastIndex = close + 1;
  }
  return -1;
}

const ATTRIBUTE = /([a-z][a-z-]*)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;

/** The attribute's value as it was written (references like `&amp;` still in it), or "". */
export function attribute(attributes: string, name: string): string {
  for (const match of attributes.matchAll(ATTRIBUTE)) {
    if (match[1]?.toLowerCase() === name) return (match[2] ?? match[3] ?? match[4] ?? "").trim();
  }
  return "";
}
