// An article's headings: levels two to four (the page's own h1 is the title), each with an address of its own.
import type { Element } from "hast";
import { element, textOf } from "./tree.ts";

// A heading's address is read aloud and pasted into mails.
const MAX_ID = 60;

const LEVELS: Record<string, string> = { h1: "h2", h2: "h2", h3: "h3", h4: "h4", h5: "h4", h6: "h4" };

export const isHeading = (node: Element) => node.tagName in LEVELS;

/** Makes one article's headings: a second heading of the same words gets `-2`, so make a new one for each article. */
export function headingsOf() {
  const seen = new Map<string, number>();
  return function heading(node: Element): Element {
    return element(LEVELS[node.tagName] ?? "h2", { id: uniqueId(idOf(textOf(node)), seen) }, node.children);
  };
}

/** Letters and digits of any script, so that a Greek heading has an address too. */
function idOf(words: string): string {
  const parts =
    words
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return `h-${[...parts.join("-")].slice(0, MAX_ID).join("").replace(/-$/, "")}`;
}

function uniqueId(id: string, seen: Map<string, number>): string {
  let count = (seen.get(id) ?? 0) + 1;
  let unique = count === 1 ? id : `${id}-${count}`;
  while (seen.has(unique)) unique = `${id}-${++count}`;
  seen.set(id, count);
  seen.set(unique, Math.max(1, seen.get(unique) ?? 0));
  return unique;
}
