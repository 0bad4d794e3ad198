// A comment with the replies that the page has room for, nested inside it, as text: a page holds dozens, and React would make each
// twice and send each twice. Scripts find their way by the data attributes.
import type { CommentNode } from "#domain/comments/thread.ts";
import { attributes, html, type Raw } from "#lib/html.ts";
import { commentAnchor, continueHref } from "../addresses.ts";
import { factsHtml, tombstoneHtml } from "./facts.ts";
import { mutedHtml } from "./muted.ts";
import { isOwn, nameOf, type Place, type Shown, type Standing } from "./place.ts";
import { verbsHtml } from "./verbs.ts";
import { wordsHtml } from "./words.ts";

export function commentHtml(comment: CommentNode, place: Place, standing: Standing = {}, as: Shown = "one"): Raw {
  return html`<article${attributes(articleAttributes(comment, place))} tabindex="-1">
    <div class="${as === "subject" ? "said marked" : "said"}">${saidHtml(comment, place, standing, as)}</div>
    ${takesReplies(comment, place) ? html`<div data-reply-slot></div>` : null}
    ${repliesHtml(comment, place)}
  </article>`;
}

/** What the element around a comment says of it. Like beside like packs best. */
export const articleAttributes = (comment: CommentNode, place: Place) => ({
  id: commentAnchor(comment.id),
  "data-id": comment.id,
  "data-parent": comment.parentId ?? undefined,
  "data-by": comment.authorHandle ?? undefined,
  "aria-label": spokenName(comment, place),
  "data-depth": comment.depth,
  "data-own": isOwn(comment, place) ? "" : undefined,
});

export const takesReplies = (comment: CommentNode, { open }: Place) => open && !comment.tombstone;

function spokenName(comment: CommentNode, { t }: Place): string {
  const name = nameOf(comment, t);
  return name === null ? t("comments.gone") : t("comments.by", { name });
}

/** The comment by itself: who, to whom and when, the subject, the words, what one can do. */
export function saidHtml(comment: CommentNode, place: Place, standing: Standing, as: Shown): Raw {
  if (comment.tombstone) return tombstoneHtml(comment, place);
  const isMuted = comment.authorHandle !== null && place.muted.has(comment.authorHandle);
  return html`${isMuted ? mutedHtml(place.t) : null}${factsHtml(comment, place, standing)}
    ${comment.subject ? html`<h3 dir="auto" class="subject">${comment.subject}</h3>` : null}
    ${wordsHtml(comment, place, as)}
    ${verbsHtml(comment, place)}`;
}

/** The replies of a comment, which fold without any script, and the way on to those that are not on this page. */
export const repliesHtml = (comment: CommentNode, place: Place): Raw =>
  comment.replies.length === 0
    ? wayOnHtml(comment, place)
    : html`<details data-branch open>${branchHtml(comment, place)}</details>`;

/** What stands in the branch: how many replies, by which it folds, the line, and the replies. */
export function branchHtml(comment: CommentNode, place: Place): Raw {
  const { id, replies, replyCount, branchCount } = comment;
  const { t } = place;
  const answered = { id, name: nameOf(comment, t) };
  const items = replies.map((reply, index) =>
    itemHtml(reply, place, { answered, position: { position: index + 1, count: replies.length } }),
  );
  return html`<summary>
      <span class="when-open">${t("comments.replies", { count: replyCount || replies.length })}</span>
      <span class="when-folded">${t("comments.unfold", { count: branchCount })}</span>
    </summary>
    <span data-rail aria-hidden="true"></span>
    <ol class="replies">${items}</ol>
    ${wayOnHtml(comment, place)}`;
}

function wayOnHtml(comment: CommentNode, { slug, t }: Place): Raw {
  const { missing } = comment;
  if (missing <= 0) return html``;
  return html`<p class="way-on">
    <a href="${continueHref(slug, comment)}">${t("comments.continue", { count: missing })}</a>
  </p>`;
}

/** A comment as an item of the list in which it stands. */
export const itemHtml = (comment: CommentNode, place: Place, standing: Standing = {}, as: Shown = "one"): Raw =>
  html`<li>${commentHtml(comment, place, standing, as)}</li>`;
