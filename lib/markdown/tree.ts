// The few things we do with a tree of HTML (hast). Every tree here comes from parser.ts, which bounds its depth, so these may recurse.
import type { Element, ElementContent, Properties, Root, Text } from "hast";

export const text = (value: string): Text => ({ type: "text", value });

export const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

export const isElement = (node: { type: string } | undefined, tagName: string): node is Element =>
  node?.type === "element" && (node as Element).tagName === tagName;

export const isSpace = (node: ElementContent) => node.type === "text" && node.value.trim() === "";

export const hasClass = (node: Element, name: string) =>
  Array.isArray(node.properties.className) && node.properties.className.includes(name);

/** All characters beneath a node, as they stand. */
export function textOf(node: Root | ElementContent | { type: "doctype" }): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** What stands in an element's place; `inside` holds its ancestors' names, outermost first. */
export type Change = (node: Element, inside: readonly string[]) => ElementContent[];

/** Rebuilds a tree from its leaves up: `change` sees each element once its children are done, in the order of the text. */
export function rewrite(parent: Root | Element, change: Change, inside: string[] = []): void {
  const children: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type !== "element") {
      if (child.type === "text") children.push(child);
      continue;
    }
    inside.push(child.tagName);
    rewrite(child, change, inside);
    inside.pop();
    for (const node of change(child, inside)) children.push(node);
  }
  parent.children = children;
}
