// All that a rendered article may hold, element by element. Whatever is not written here does not reach a page. Labels are stored in English;
// lib/i18n/prose-labels.ts knows them all and says them in the site's language.
import type { Schema } from "hast-util-sanitize";

const SOURCES = /^\/media\/[\w./-]+ \d+w(, ?\/media\/[\w./-]+ \d+w)*$/;

const WORDS = ["p", "br", "hr", "em", "strong", "s", "a", "code", "pre", "sup", "h2", "h3", "h4"];
const GROUPS = ["blockquote", "ul", "ol", "li", "div", "section"];
const TABLES = ["table", "thead", "tbody", "tr", "th", "td"];
const PICTURES = ["figure", "figcaption", "span", "picture", "source", "img"];

export const ARTICLE_SCHEMA: Schema = {
  tagNames: [...WORDS, ...GROUPS, ...TABLES, ...PICTURES],
  attributes: {
    a: [
      ["href", /^(https?:\/\/|mailto:|\/(?!\/)|#[\w%-]+$)/i],
      ["rel", "noopener"],
      ["id", /^fn-ref-\d+(-\d+)?$/],
      ["className", "footnote-back"],
      ["ariaLabel", /^(Footnote \d+|Back to footnote \d+ in the text)$/],
    ],
    blockquote: [["className", "pull"]],
    code: [["className", /^language-[a-z0-9+-]{1,20}$/]],
    div: [
      ["className", "table-scroll"],
      ["tabIndex", 0],
      ["role", "region"],
      ["ariaLabel", /^Table( \d+)?$/],
    ],
    h2: [["id", /^h-/]],
    h3: [["id", /^h-/]],
    h4: [["id", /^h-/]],
    img: [
      ["src", /^\/media\/[\w-][\w./-]*$/],
      "alt",
      "title",
      ["width", /^\d{1,5}$/],
      ["height", /^\d{1,5}$/],
      ["srcSet", SOURCES],
      "sizes",
      ["loading", "lazy"],
      ["decoding", "async"],
    ],
    li: [["id", /^fn-\d+$/]],
    ol: [["start", /^\d{1,9}$/]],
    pre: [["tabIndex", 0]],
    section: [
      ["className", "footnotes"],
      ["ariaLabel", "Footnotes"],
    ],
    source: [["type", "image/webp"], ["srcSet", SOURCES], "sizes"],
    span: [["className", "credit"]],
    sup: [["className", "footnote-ref"]],
    td: [["className", "align-left", "align-center", "align-right"]],
    th: [
      ["className", "align-left", "align-center", "align-right"],
      ["scope", "col"],
    ],
  },
  ancestors: {
    li: ["ul", "ol"],
    thead: ["table"],
    tbody: ["table"],
    tr: ["table"],
    td: ["table"],
    th: ["table"],
    source: ["picture"],
    figcaption: ["figure"],
  },
  protocols: {},
  required: {},
  clobber: [],
  strip: ["script", "style"],
};
