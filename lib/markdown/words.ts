// The words of a rendered text, without its form: for search, feeds and previews.
import type { Element, Nodes } from "hast";
import { hasClass } from "./tree.ts";

const LINES = new Set(
  "p li ul ol blockquote pre h2 h3 h4 hr table thead tbody tr div section figure figcaption".split(" "),
);

/** One line per paragraph, list item, table row or line break; no blank lines. */
export function wordsOf(tree: Nodes): string {
  const parts: string[] = [];
  collect(tree, parts, false);
  return parts
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function collect(node: Nodes, parts: string[], preformatted: boolean): void {
  if (node.type === "text") parts.push(preformatted ? node.value : node.value.replace(/[ \t\n\r\f]+/g, " "));
  if (node.type !== "root" && node.type !== "element") return;
  const own = node.type === "element" ? node : undefined;
  if (own && isMachinery(own)) return;
  const line = own && (own.tagName === "br" || LINES.has(own.tagName));
  if (line) parts.push("\n");
  for (const child of node.children) collect(child, parts, preformatted || own?.tagName === "pre");
  if (line) parts.push("\n");
}

// A note's number in the text and the arrow back are ways about the page, not words.
const isMachinery = (node: Element) => hasClass(node, "footnote-ref") || hasClass(node, "footnote-back");
