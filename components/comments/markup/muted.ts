// What stands in place of a comment by somebody whom its reader has muted. A checkbox opens it, so that it needs no script (comment.css).
import { html, type Raw } from "#lib/html.ts";
import type { Words } from "#lib/i18n/words.ts";

export const mutedHtml = (t: Words): Raw =>
  html`<label class="muted-by-reader"><input type="checkbox" class="sr-only"><span>${t("reader.mutedComment")}</span></label>`;
