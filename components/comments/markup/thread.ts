// Lists of comments as text: the page of a discussion, and what a comment answers.
import type { CommentNode } from "#domain/comments/thread.ts";
import { html, type Raw } from "#lib/html.ts";
import { commentHref } from "../addresses.ts";
import { itemHtml } from "./comment.ts";
import { nameOf, type Place, type Standing } from "./place.ts";

/** The items of a discussion's list, each with the beginning of its branch. */
export function topsHtml(tops: CommentNode[], place: Place): Raw {
  const count = tops.length;
  return html`${tops.map((comment, index) => itemHtml(comment, place, { position: { position: index + 1, count } }))}`;
}

/** The items of the list of what a comment answers, from the top down, on one line of descent. */
export function ancestorsHtml(ancestors: CommentNode[], place: Place): Raw {
  const items = ancestors.map((ancestor, index) =>
    itemHtml({ ...ancestor, replies: [], missing: 0 }, place, answering(ancestors[index - 1], place), "ancestor"),
  );
  return html`${beforeHtml(ancestors[0], place)}${items}`;
}

/** The way further up, where the page shows no more. */
function beforeHtml(first: CommentNode | undefined, { slug, t }: Place): Raw | null {
  if (!first || first.depth === 0) return null;
  return html`<li class="way-on"><a href="${commentHref(slug, first.id)}">${t("comments.before")}</a></li>`;
}

export const answering = (above: CommentNode | undefined, { t }: Place): Standing =>
  above ? { answered: { id: above.id, name: nameOf(above, t) } } : {};
