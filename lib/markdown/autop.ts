// Paragraphs for texts that have none: WordPress keeps a blank line for each paragraph and a newline for each line break.
import type { Element, ElementContent, Root } from "hast";
import { element, isElement, isSpace, text } from "./tree.ts";

const BLOCKS = new Set("p div blockquote ul ol li pre hr h1 h2 h3 h4 h5 h6 table thead tbody tr td th".split(" "));
const BLANK_LINE = /\n[ \t\r]*\n\s*/;

/** Wraps the lines of the text and of its quotes in paragraphs, and makes their newlines line breaks. */
export function autop(parent: Root | Element): void {
  if (isElement(parent, "pre") || isElement(parent, "code")) return;
  const flow = isFlow(parent);
  const children: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const words = flow ? trimmed(line) : line;
    if (flow && words.length > 0) children.push(element("p", {}, words));
    else for (const node of words) children.push(node);
    line = [];
  };
  for (const child of parent.children) {
    if (child.type === "element") {
      autop(child);
      if (isBlock(child)) endLine();
      (isBlock(child) ? children : line).push(child);
    } else if (child.type === "text") {
      for (const [index, part] of (flow ? child.value.split(BLANK_LINE) : [child.value]).entries()) {
        if (index > 0) endLine();
        pushLines(line, part);
      }
    }
  }
  endLine();
  parent.children = isBlock(parent) ? trimmed(children) : children;
}

const isBlock = (node: Root | ElementContent) => node.type === "element" && BLOCKS.has(node.tagName);

/** Where loose words are paragraphs: a list's item only when it has more than one. */
function isFlow(parent: Root | Element): boolean {
  if (parent.type === "root" || parent.tagName === "div" || parent.tagName === "blockquote") return true;
  return (
    parent.tagName === "li" &&
    parent.children.some((node) => node.type === "text" && /\S\s*\n\s*\n\s*\S/.test(node.value))
  );
}

function pushLines(line: ElementContent[], words: string): void {
  for (const [index, part] of words.split("\n").entries()) {
    // `<br>` at a line's end and the newline after it are one break.
    if (index > 0 && !isElement(line.at(-1), "br")) line.push(element("br", {}, []));
    if (part.trim() !== "" || (part !== "" && index === 0)) line.push(text(part));
  }
}

function trimmed(nodes: ElementContent[]): ElementContent[] {
  const isEdge = (node: ElementContent) => isSpace(node) || isElement(node, "br");
  const first = nodes.findIndex((node) => !isEdge(node));
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex((node) => !isEdge(node)) + 1);
}
