// The outline as text: ten thousand entries are nothing that React should make one by one, and each letter counts as often.
import type { OutlineEntry } from "#domain/comments/outline/entries.ts";
import { attributes, html, type Raw } from "#lib/html.ts";
import type { Words } from "#lib/i18n/words.ts";

/** Up to so many comments all branches stand open: some ten screens. Beyond, those beneath the first replies are folded. */
export const ALL_OPEN = 200;

/** The items of the list. `data-at` (seconds) and `data-by` are for whoever marks what is new to a reader. */
export function outlineHtml(entries: OutlineEntry[], count: number, t: Words): Raw {
  const levelsOpen = count <= ALL_OPEN ? Number.POSITIVE_INFINITY : 1;
  const { format } = new Intl.NumberFormat(t.locale);
  return html`${entries.map((entry) => entryHtml(entry, levelsOpen, { t, format }))}`;
}

type Said = { t: Words; format: (count: number) => string };

function entryHtml(entry: OutlineEntry, levelsOpen: number, said: Said): Raw {
  const { t, format } = said;
  const { replies, beneath } = entry;
  const branch =
    replies.length === 0
      ? null
      : html`<details${levelsOpen > 0 ? html` open` : null}><summary aria-label="${t("comments.replies", { count: beneath })}">${format(beneath)}</summary><ol>${replies.map((reply) => entryHtml(reply, levelsOpen - 1, said))}</ol></details>`;
  return html`<li${attributes({ "data-at": entry.at, "data-by": entry.authorHandle })}><p>${lineHtml(entry, t)}</p>${branch}</li>`;
}

// The link is relative to the outline's own address; in which direction people's words run is seen to by outline.css: short, ten
// thousand times.
function lineHtml({ id, title, authorName, recommendations, tombstone }: OutlineEntry, t: Words): Raw {
  if (tombstone) return html`<a href="c/${id}" class="gone">${t(`comments.${tombstone}`)}</a>`;
  const name = authorName ?? t("comments.formerReader");
  const praise =
    recommendations > 0 ? html` <i>${t("comments.recommendations", { count: recommendations })}</i>` : null;
  return html`<a href="c/${id}">${title || t("comments.by", { name })}</a> <bdi>${name}</bdi>${praise}`;
}
