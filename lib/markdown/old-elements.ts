// What becomes of each element of old HTML. One that stands nowhere here leaves its words.

/** Within a line. */
export const INLINE: Record<string, string> = {
  ...{ em: "em", i: "em", cite: "em", dfn: "em", var: "em", strong: "strong", b: "strong" },
  ...{ del: "del", s: "del", strike: "del", code: "code", kbd: "code", samp: "code", tt: "code" },
  ...{ a: "a", q: "q", sup: "sup", sub: "sub" },
};

const BLOCK: Record<string, string> = {
  ...{ p: "p", figcaption: "p", caption: "p", summary: "p", legend: "p", blockquote: "blockquote", pre: "pre" },
  ...{ h1: "h1", h2: "h2", h3: "h3", h4: "h4", h5: "h5", h6: "h6" },
  ...{ ul: "ul", ol: "ol", dir: "ul", menu: "ul", dl: "ul", li: "li", dt: "li", dd: "li" },
  ...{ table: "table", tr: "tr", td: "td", th: "th", div: "div", figure: "div", section: "div", article: "div" },
  ...{ aside: "div", header: "div", footer: "div", main: "div", nav: "div", address: "div", center: "div" },
  ...{ details: "div", fieldset: "div", form: "div" },
};

/** Comments have neither headings nor tables: a heading becomes a strong line, a row a line of its cells. */
const IN_COMMENTS: Record<string, string> = {
  ...{ h1: "p", h2: "p", h3: "p", h4: "p", h5: "p", h6: "p", table: "div", tr: "p", td: "cell", th: "cell" },
};

export type Into = "article" | "comment";

export function blockOf(name: string, into: Into): string | undefined {
  const block = BLOCK[name];
  return block && into === "comment" ? (IN_COMMENTS[block] ?? block) : block;
}

/** Their words are for machines without them; the address is what can be kept. */
export const EMBEDDED = new Set(["iframe", "video", "audio", "embed", "source"]);

/** Those that Markdown nests by indenting. */
export const CONTAINERS = new Set(["blockquote", "ul", "ol", "li"]);

/** Which open elements another of its kind ends, and what it must stand within. */
export const KIN: Record<string, { ends: string[]; within: string[] }> = {
  li: { ends: ["li"], within: ["ul", "ol"] },
  tr: { ends: ["tr", "td", "th"], within: ["table"] },
  td: { ends: ["td", "th"], within: ["tr", "table"] },
  th: { ends: ["td", "th"], within: ["tr", "table"] },
};
