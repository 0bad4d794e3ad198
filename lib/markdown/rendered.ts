// The second wall and the way out: whatever the first wall made is parsed as a browser would, held against an allow list, and written anew.
import type { ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Schema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { element, text } from "./tree.ts";
import { wordsOf } from "./words.ts";

export type Rendered = {
  /** Safe to put into a page as it stands. */
  html: string;
  /** The words alone, a line each paragraph. Empty when nothing could be seen. */
  text: string;
  /** Version of the renderer, stored beside the HTML so that old texts can be rendered again. */
  renderer: number;
};

export const parse = (html: string): Root => fromHtml(html, { fragment: true });

/** Holds the tree against the schema, last of all, and writes it. */
export function finish(tree: Root, schema: Schema, renderer: number): Rendered {
  const safe = sanitize(tree, schema);
  // Named references (`&lt;`) are shorter than numbered ones and read better in the page's source.
  const html = toHtml(safe, { characterReferences: { useNamedReferences: true } }).trim();
  return { html, text: wordsOf(safe), renderer };
}

/** For what is too tangled to parse: every character as it was typed, in paragraphs. */
export function asTyped(markdown: string): Root {
  const paragraphs = markdown.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n\s*/);
  return {
    type: "root",
    children: paragraphs.filter((words) => words.trim() !== "").map((words) => element("p", {}, lines(words))),
  };
}

function lines(words: string): ElementContent[] {
  return words
    .trim()
    .split("\n")
    .flatMap((line, index) => (index === 0 ? [text(line)] : [element("br", {}, []), text(line)]));
}
