// The page for a form that cannot be taken any more: says why, and shows what was typed, to be copied.
import type { IncomingMessage } from "node:http";
import { lastKnownSite } from "#domain/site/queries.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { wordPage } from "../broken-page.ts";

/** What a form holds besides what somebody typed. */
const HIDDEN = /(^|[a-z])Id$|^(id|next|intent|sure|formKey|version|revision|number)$/;

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const ROWS = 8;

/** `typed`: by the names of the fields, without passwords. */
export function oldFormPage(typed: Record<string, string>, { url = "/" }: Pick<IncomingMessage, "url">): string {
  const t = wordsFor(lastKnownSite().language);
  const boxes = Object.entries(typed)
    .filter(([name, text]) => !HIDDEN.test(name) && text.trim() !== "")
    .map(([name, text]) => {
      const rows = Math.min(ROWS, text.split("\n").length + Math.floor(text.length / 60));
      // A line break right behind the tag is not part of the text.
      return `<p><textarea readonly dir="auto" rows="${rows}" aria-label="${escaped(name)}">\n${escaped(text)}</textarea></p>`;
    });
  return wordPage({
    metaTitle: t("unfinished.oldTitle"),
    title: t("unfinished.oldTitle"),
    body: `<p>${escaped(t("unfinished.oldText"))}</p>
${boxes.join("\n")}
<p><a href="${escaped(url)}">${escaped(t("unfinished.oldBack"))}</a></p>`,
  });
}
