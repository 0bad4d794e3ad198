// Links of a text: where they may lead, how many there are, and what search engines should make of them.
import type { Element, ElementContent } from "hast";
import { element, text, textOf } from "./tree.ts";

/** A text with more links than this is an advertisement or an attack; further ones are written out as words. */
const MAX_LINKS = 50;

type Rules = {
  isLinkable: (address: string) => boolean;
  rel: (address: string) => string[] | undefined;
  max?: number;
};

/** Makes one text's treatment of links: it counts, so make a new one for each text. */
export function linksBy({ isLinkable, rel, max = MAX_LINKS }: Rules) {
  let links = 0;
  return function link(node: Element): ElementContent[] {
    const address = String(node.properties.href ?? "");
    if (!isLinkable(address)) return node.children;
    const label = textOf(node).trim() === "" && !node.children.some(isPicture) ? [text(address)] : node.children;
    links += 1;
    if (links > max) return textOf(node) === address ? label : [...label, text(` (${address})`)];
    return [element("a", { href: address, rel: rel(address) }, label)];
  };
}

const isPicture = (node: ElementContent) =>
  node.type === "element" && (node.tagName === "img" || node.tagName === "picture");

/** A picture that may not be shown, as the link or, within a link, the words that stand for it. */
export function pictureInWords(image: Element, inside: readonly string[], link: (node: Element) => ElementContent[]) {
  const address = String(image.properties.src ?? "");
  const words = String(image.properties.alt ?? "").trim() || address;
  return inside.includes("a") ? [text(words)] : link(element("a", { href: address }, [text(words)]));
}
