// A comment's words, each text for itself, with a seam where another begins. Of a long one the beginning; a checkbox opens the rest, so that
// it needs no script (comment.css).
import { toldMoment } from "#components/ui/moment.ts";
import type { Addition } from "#domain/comments/additions/addition.ts";
import { seamOf } from "#domain/comments/additions/seam.ts";
import type { CommentNode } from "#domain/comments/thread.ts";
import { html, type Raw, raw } from "#lib/html.ts";
import { historyHref } from "../addresses.ts";
import { isLong } from "../length.ts";
import type { Place, Shown } from "./place.ts";

export function wordsHtml(comment: CommentNode, place: Place, as: Shown): Raw {
  const { t } = place;
  const texts = html`${proseHtml(comment.bodyHtml)}
    ${comment.additions.map((addition) => additionHtml(addition, comment, place))}
    ${comment.changedAt ? changedHtml(comment.id, comment.changedAt, place) : null}`;
  const brief = as === "ancestor";
  if (as === "subject" || !isLong(comment.bodyText, brief)) return texts;
  return html`<div class="${brief ? "long brief" : "long"}">
    <div class="beginning">${texts}</div>
    <label class="more">
      <input type="checkbox" class="sr-only">
      <span class="when-cut">${t("comments.showMore")}</span>
      <span class="when-whole">${t("comments.showLess")}</span>
    </label>
  </div>`;
}

// Sanitised when it was written, see components/ui/prose.tsx.
const proseHtml = (text: string): Raw => html`<div dir="auto" class="prose prose-comment">${raw(text)}</div>`;

function additionHtml(addition: Addition, { id, createdAt }: CommentNode, { slug, t }: Place): Raw {
  const { message, moment, words } = seamOf(addition, createdAt, t);
  const told = t.parts<Raw>(message, { time: () => timeHtml(moment, words, t) });
  return html`<p class="seam"><a href="${historyHref(slug, id)}">${told}</a></p>${proseHtml(addition.html)}`;
}

/** Beneath a text that took the place of one which readers had before them. */
function changedHtml(id: string, at: Date, { slug, t }: Place): Raw {
  const told = t.parts<Raw>("seams.changedOn", { time: () => timeHtml(at, toldMoment(at, t, true).words, t) });
  return html`<p class="seam"><a href="${historyHref(slug, id)}">${told}</a></p>`;
}

function timeHtml(at: Date, words: string, t: Place["t"]): Raw {
  const { dateTime, title } = toldMoment(at, t, true);
  return html`<time datetime="${dateTime}" title="${title}">${words}</time>`;
}
