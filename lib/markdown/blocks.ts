// Blocks of an article that need more than their element: tables, code and pull quotes.
import type { Element } from "hast";
import { element, isElement, isSpace } from "./tree.ts";

const PULL = /^\[!pull\][ \t]*\n?/i;
const LANGUAGE = /^language-[a-z0-9+-]{1,20}$/;

/** Wide tables scroll in a box of their own, which the keyboard can reach. Boxes are landmarks, so each has a name of its own. */
export function tablesOf() {
  let tables = 0;
  return function table(node: Element): Element {
    tables += 1;
    const ariaLabel = tables === 1 ? "Table" : `Table ${tables}`;
    return element("div", { className: ["table-scroll"], tabIndex: 0, role: "region", ariaLabel }, [node]);
  };
}

/** A column's alignment as a class: the page's policy allows no style attributes. */
export function cell(node: Element): Element {
  const align = /^text-align:(left|center|right)$/.exec(String(node.properties.style ?? ""))?.[1];
  return element(
    node.tagName,
    { className: align ? [`align-${align}`] : undefined, scope: node.tagName === "th" ? "col" : undefined },
    node.children,
  );
}

/** A box that scrolls must be reachable by keyboard. */
export const codeBlock = (node: Element) => element("pre", { tabIndex: 0 }, node.children);

export function code(node: Element): Element {
  const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
  const language = String(classes[0] ?? "").toLowerCase();
  return element("code", { className: LANGUAGE.test(language) ? [language] : undefined }, node.children);
}

/** A block quote that begins with `[!pull]` is the article quoting itself. */
export function quote(node: Element): Element {
  const first = node.children.find((child) => !isSpace(child));
  if (!isElement(first, "p")) return node;
  const [mark] = first.children;
  if (mark?.type !== "text" || !PULL.test(mark.value)) return node;
  mark.value = mark.value.replace(PULL, "");
  const empty = first.children.every(isSpace);
  return element(
    "blockquote",
    { className: ["pull"] },
    empty ? node.children.filter((child) => child !== first) : node.children,
  );
}
