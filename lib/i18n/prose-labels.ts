// Stored articles carry the labels of tables and footnotes in English (lib/markdown); here they are said in the site's language as the
// article is shown, so that a publication may change its language without rendering anything again.
import type { Words } from "./words.ts";

// No text looks like this: there, "<" is written "&lt;", and within an attribute a quotation mark is written "&quot;".
const LABELLED = /(<(?:a|div|section) [^<>]*?aria-label=")([^"<>]{1,60})(?=")/g;
const LABEL = /^(Table|Footnotes|Footnote|Back to footnote)(?: (\d+))?(?: in the text)?$/;

/** The same HTML with the renderer's labels in the language of `t`. */
export function localizeLabels(html: string, t: Words): string {
  if (t.language === "en" || !html.includes(' aria-label="')) return html;
  return html.replace(LABELLED, (_, tag: string, label: string) => tag + escaped(say(label, t)));
}

function say(label: string, t: Words): string {
  const [, kind, number = ""] = LABEL.exec(label) ?? [];
  switch (kind) {
    case "Table":
      return number ? t("prose.tableNumber", { number }) : t("prose.table");
    case "Footnotes":
      return t("prose.footnotes");
    case "Footnote":
      return t("prose.footnote", { number });
    case "Back to footnote":
      return t("prose.backToFootnote", { number });
    default:
      return label;
  }
}

const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
