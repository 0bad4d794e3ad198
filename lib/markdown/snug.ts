// Spaces and breaks at the edges of emphasis and links stand outside: Markdown has no `*word *`.
import type { Element, ElementContent } from "hast";
import { element, isElement, isSpace, text } from "./tree.ts";

/** What stands in the element's place: the spaces before it, itself if any words are left, the spaces after it. */
export function snug(node: Element): ElementContent[] {
  const isEdge = (child: ElementContent) => isSpace(child) || isElement(child, "br");
  const first = node.children.findIndex((child) => !isEdge(child));
  if (first < 0) return node.children;
  const last = node.children.findLastIndex((child) => !isEdge(child));
  const before = node.children.slice(0, first);
  const words = node.children.slice(first, last + 1);
  const after = node.children.slice(last + 1);
  const head = words[0];
  if (head?.type === "text" && /^\s/.test(head.value)) {
    before.push(text(" "));
    words[0] = text(head.value.trimStart());
  }
  const tail = words.at(-1);
  if (tail?.type === "text" && /\s$/.test(tail.value)) {
    after.unshift(text(" "));
    words[words.length - 1] = text(tail.value.trimEnd());
  }
  return [...before, element(node.tagName, node.properties, words), ...after];
}
