// Old HTML, from WordPress, Disqus and the like, as the Markdown that this site keeps. No tag survives as a tag.
import type { Element, ElementContent, Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { isLinkable } from "./addresses.ts";
import { autop } from "./autop.ts";
import type { Into } from "./old-elements.ts";
import { parse } from "./rendered.ts";
import { snug } from "./snug.ts";
import { tame } from "./tame.ts";
import { element, isElement, rewrite, text, textOf } from "./tree.ts";

export type FromHtmlOptions = {
  /** The text keeps a blank line for each paragraph, as WordPress's does; of no effect on texts made of blocks. */
  autop?: boolean;
  /** "comment" writes headings and tables as lines, since comments have neither. */
  into?: Into;
};

// Markdown's tables are full: each row has every column. One long row among many short ones would cost their product.
const MAX_COLUMNS = 40;
const MAX_CELLS = 20_000;

// Some 40 µs each: two seconds. A long article has two thousand; what has more than this is broken or meant to hurt, and only its words are kept.
const MAX_ELEMENTS = 50_000;

// As many links as an article may show; writing one costs four times as much as a word.
const MAX_ADDRESSES = 2_000;

const EMPHASIS = new Set(["em", "strong", "del"]);
const TAG = /<[^>"]*(?:"[^"]*"[^>"]*)*>/g;
const WEB_ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}]/g;

/** Never throws; a megabyte takes at most about two seconds. Pictures and players become links, scripts nothing, and every other word stays. */
export function htmlToMarkdown(html: string, { autop: loose = false, into = "article" }: FromHtmlOptions = {}): string {
  const isMadeOfBlocks = /<!--\s*wp:/.test(html);
  const addsBreaks = loose && !isMadeOfBlocks;
  const tamed = tame(html.replace(/\r\n?/g, "\n").replaceAll("\0", ""), into);
  const elements = (tamed.match(addsBreaks ? /<\w|\n/g : /<\w/g) ?? []).length;
  if (elements > MAX_ELEMENTS) return wordsOnly(tamed);
  const tree = parse(tamed);
  if (addsBreaks) autop(tree);
  linkAddresses(tree);
  rewrite(tree, (node) => {
    if (node.tagName === "a") return snug(node).flatMap((part) => (isElement(part, "a") ? link(part) : [part]));
    if (EMPHASIS.has(node.tagName)) return snug(node);
    return node.tagName === "table" && isUnwieldy(node) ? rowsAsLines(node) : [node];
  });
  return written(toMdast(tree));
}

function wordsOnly(tamed: string): string {
  const value = textOf(parse(tamed.replace(TAG, "\n")))
    .replace(/\s*\n\s*/g, "\n")
    .trim();
  return written({ type: "paragraph", children: [{ type: "text", value }] });
}

function written(tree: Parameters<typeof toMarkdown>[0]): string {
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: "-",
    emphasis: "*",
    rule: "-",
    listItemIndent: "one",
    fences: true,
  }).trim();
}

/** An address in the words becomes a link, as it did where the text comes from. */
function linkAddresses(parent: Root | Element, left = { addresses: MAX_ADDRESSES }): void {
  const children = parent.children as ElementContent[];
  parent.children = children.flatMap((node) => {
    if (node.type === "text") return withLinks(node.value, left);
    if (node.type === "element" && !["a", "code", "pre"].includes(node.tagName)) linkAddresses(node, left);
    return [node];
  });
}

function withLinks(words: string, left: { addresses: number }): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const match of words.matchAll(WEB_ADDRESS)) {
    if (left.addresses-- <= 0) break;
    if (match.index > end) nodes.push(text(words.slice(end, match.index)));
    nodes.push(element("a", { href: match[0] }, [text(match[0])]));
    end = match.index + match[0].length;
  }
  if (end < words.length) nodes.push(text(words.slice(end)));
  return nodes;
}

function link(node: Element): ElementContent[] {
  // Old pages wrote `//example.org` for "as this page is served".
  const address = String(node.properties.href ?? "")
    .trim()
    .replace(/^\/\//, "https://");
  const href = URL.canParse(address) ? new URL(address).href : address;
  if (!isLinkable(href)) return node.children;
  if (textOf(node).trim() === "") return [];
  const isBare = textOf(node) === node.properties.href;
  return [element("a", { href: isBare ? address : href }, node.children)];
}

function isUnwieldy(table: Element): boolean {
  const rows = rowsOf(table).map((row) => row.children.length);
  const columns = rows.reduce((most, count) => Math.max(most, count), 0);
  return columns > MAX_COLUMNS || columns * rows.length > MAX_CELLS;
}

const rowsAsLines = (table: Element) =>
  rowsOf(table).map((row) =>
    element(
      "p",
      {},
      row.children.flatMap((cell) => [text(" "), ...("children" in cell ? cell.children : [])]),
    ),
  );

function rowsOf(table: Element): Element[] {
  const parts = table.children.filter((node) => node.type === "element");
  return parts.flatMap((node) => (node.tagName === "tr" ? [node] : rowsOf(node)));
}
