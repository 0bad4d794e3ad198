// Folds away what those have written whom the reader has muted: as components/comments/markup/muted.ts writes it where the server knows its reader.
import type { Words } from "#lib/i18n/words.ts";

const FOLD = "muted-by-reader";

/** One comment. Whoever has opened it keeps it open. */
export function foldMuted(comment: Element, t: Words<"reader">): void {
  const said = comment.querySelector(":scope > .said");
  if (!said || said.querySelector(`:scope > .${FOLD}`)) return;
  const label = document.createElement("label");
  label.className = FOLD;
  const box = document.createElement("input");
  box.type = "checkbox";
  box.className = "sr-only";
  const words = document.createElement("span");
  words.textContent = t("reader.mutedComment");
  label.append(box, words);
  said.prepend(label);
}
