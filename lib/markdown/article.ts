// An article's body: all that a comment may hold, and headings, tables, footnotes, pull quotes and pictures of this site. Raw HTML stays words here too.
import type { Element, ElementContent } from "hast";
import { isInPage, isLinkable, isOwnPicture, isWeb } from "./addresses.ts";
import { ARTICLE_SCHEMA } from "./article-schema.ts";
import { cell, code, codeBlock, quote, tablesOf } from "./blocks.ts";
import { figuresOf, type Picture, pictureOf } from "./figures.ts";
import { hasTooManyNotes, withFootnotes } from "./footnotes.ts";
import { headingsOf, isHeading } from "./headings.ts";
import { linksBy, pictureInWords } from "./links.ts";
import { makeParser, toHtml } from "./parser.ts";
import { asTyped, finish, parse, type Rendered } from "./rendered.ts";
import { type Change, hasClass, rewrite } from "./tree.ts";

/** Raise it with every change that renders an old article differently. */
export const ARTICLE_RENDERER = 1;

export type ArticleOptions = {
  /** Size and sources of a picture of this site by its address; without them the page moves when it has loaded. */
  picture?: (src: string) => Picture | undefined;
};

// Staff write articles, and a well-sourced one has hundreds of links.
const MAX_LINKS = 2_000;

const mayLead = (address: string) => isLinkable(address) || isInPage(address);
const markdown = withFootnotes(makeParser({ breaks: false, isLinkable: mayLead, without: [] }));

/** Never throws; what is too tangled comes out as it was typed. What an author may write stands in README.md here. A note that nothing mentions is not shown. */
export function renderArticle(source: string, options: ArticleOptions = {}): Rendered {
  const html = hasTooManyNotes(source) ? undefined : toHtml(markdown, source);
  if (html === undefined) return finish(asTyped(source), ARTICLE_SCHEMA, ARTICLE_RENDERER);
  const tree = parse(html);
  rewrite(tree, changes(options));
  return finish(tree, ARTICLE_SCHEMA, ARTICLE_RENDERER);
}

function changes({ picture }: ArticleOptions): Change {
  const heading = headingsOf();
  const table = tablesOf();
  const link = linksBy({
    isLinkable: mayLead,
    rel: (address) => (isWeb(address) ? ["noopener"] : undefined),
    max: MAX_LINKS,
  });
  const image = (node: Element, inside: readonly string[]): ElementContent[] => {
    const src = String(node.properties.src ?? "");
    return isOwnPicture(src) ? [pictureOf(node, picture?.(src))] : pictureInWords(node, inside, link);
  };
  return (node, inside) => {
    if (isHeading(node)) return [heading(node)];
    switch (node.tagName) {
      case "a":
        return isNote(node) ? [node] : link(node);
      case "img":
        return image(node, inside);
      case "p":
        return figuresOf(node);
      case "table":
        return [table(node)];
      case "th":
      case "td":
        return [cell(node)];
      case "pre":
        return [codeBlock(node)];
      case "code":
        return [code(node)];
      case "blockquote":
        return [quote(node)];
      default:
        return [node];
    }
  };
}

/** The ways to a note and back, made by footnotes.ts: no typed link has an id or a class. */
const isNote = (node: Element) => "id" in node.properties || hasClass(node, "footnote-back");
