// A comment's words as readers will see them, for posting and for looking before. Refuses what nobody would see.
import { Refusal } from "#lib/errors.ts";
import { renderComment } from "#lib/markdown/comment.ts";
import { isBlank } from "#lib/text.ts";

/** Refuses what is all marks and no words (a link's definition that nothing uses): missing. Also malformed (unreadable Markdown). */
export function renderWords(body: string) {
  const rendered = renderComment(body);
  if (isBlank(rendered.text)) throw new Refusal("missing", "body");
  return rendered;
}
