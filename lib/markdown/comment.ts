// A reader's words: paragraphs, emphasis, links, quotes, lists and code. No pictures, no headings, no tables, no HTML.
import type { Schema } from "hast-util-sanitize";
import { isLinkable } from "./addresses.ts";
import { linksBy, pictureInWords } from "./links.ts";
import { makeParser, toHtml } from "./parser.ts";
import { asTyped, finish, parse, type Rendered } from "./rendered.ts";
import { element, rewrite } from "./tree.ts";

/** Raise it with every change that renders an old comment differently. */
export const COMMENT_RENDERER = 1;

// Google's name for links by readers; `noopener` because the page beyond is a stranger's.
const REL = ["nofollow", "ugc", "noopener"];

// People write a comment as they write a message: a new line is a new line, and `#1` is no heading.
const markdown = makeParser({ breaks: true, isLinkable, without: ["heading", "lheading", "table"] });

const schema: Schema = {
  tagNames: ["p", "br", "hr", "em", "strong", "s", "a", "blockquote", "ul", "ol", "li", "code", "pre"],
  attributes: {
    a: [
      ["href", /^(https?:\/\/|mailto:|\/(?!\/))/i],
      ["rel", ...REL],
    ],
    ol: [["start", /^\d{1,9}$/]],
    pre: [["tabIndex", 0]],
  },
  ancestors: { li: ["ul", "ol"] },
  protocols: {},
  required: {},
  clobber: [],
  strip: ["script", "style"],
};

/** Never throws, whatever it is given; what is too tangled comes out as it was typed. Limits on length, and refusing an empty `text`, are the caller's. */
export function renderComment(source: string): Rendered {
  const html = toHtml(markdown, source);
  if (html === undefined) return finish(asTyped(source), schema, COMMENT_RENDERER);
  const tree = parse(html);
  const link = linksBy({ isLinkable, rel: () => REL });
  rewrite(tree, (node, inside) => {
    if (node.tagName === "a") return link(node);
    if (node.tagName === "img") return pictureInWords(node, inside, link);
    // A box that scrolls must be reachable by keyboard.
    return [node.tagName === "pre" ? element("pre", { tabIndex: 0 }, node.children) : node];
  });
  return finish(tree, schema, COMMENT_RENDERER);
}
