// The line above each comment: who, to whom, when.
import { changesHref } from "#components/articles/versions/addresses.ts";
import { toldMoment } from "#components/ui/moment.ts";
import type { CommentNode } from "#domain/comments/thread.ts";
import { html, type Raw } from "#lib/html.ts";
import type { Words } from "#lib/i18n/words.ts";
import { commentAnchor, commentHref, historyHref } from "../addresses.ts";
import type { Place, Standing } from "./place.ts";

export function factsHtml(comment: CommentNode, place: Place, standing: Standing): Raw {
  const { slug, t } = place;
  const { answered } = standing;
  return html`<p class="facts">
    <span class="sr-only">${whereItStands(comment, standing, t)} </span>
    ${authorHtml(comment, place)}
    ${answered?.name ? answeredHtml(answered.id, answered.name, t) : null}
    ${permalinkHtml(comment, place)}
    ${comment.editedAt ? html`<a href="${historyHref(slug, comment.id)}" class="edited">${t("comments.edited")}</a>` : null}
    ${writtenAboutHtml(comment, place)}
  </p>`;
}

/** All that is left of a comment which nobody can read. */
export const tombstoneHtml = (comment: CommentNode, place: Place): Raw =>
  html`<p class="facts">
    <span>${place.t(comment.tombstone === "withdrawn" ? "comments.withdrawn" : "comments.hidden")}</span>
    ${permalinkHtml(comment, place)}
  </p>`;

function permalinkHtml({ id, createdAt }: CommentNode, { slug, t }: Place): Raw {
  const { dateTime, title, words } = toldMoment(createdAt, t, true);
  return html`<a href="${commentHref(slug, id)}">
    <time datetime="${dateTime}" title="${title}" data-near>${words}</time>
  </a>`;
}

function writtenAboutHtml({ id }: CommentNode, { slug, writtenAbout, t }: Place): Raw | null {
  const version = writtenAbout.get(id);
  if (version === undefined) return null;
  return html`<a href="${changesHref(slug, version)}" class="about">${t("versions.writtenAbout", { version })}</a>`;
}

function authorHtml({ authorHandle, authorName, byStaff }: CommentNode, place: Place): Raw {
  const { t } = place;
  if (!authorHandle) return html`<span class="who">${t("comments.formerReader")}</span>`;
  const part = authorHandle === place.authorHandle ? t("comments.author") : byStaff ? t("comments.staff") : null;
  return html`<span class="who">
    <a href="/u/${encodeURIComponent(authorHandle)}" rel="author"><bdi>${authorName}</bdi></a>
    ${part ? html`<span class="part">${part}</span>` : null}
  </span>`;
}

function answeredHtml(id: string, name: string, t: Words): Raw {
  const spoken = t("comments.inReplyTo", { name });
  const said = t.parts<Raw>("comments.to", { who: name, name: (inside) => html`<bdi>${inside}</bdi>` });
  return html`<a href="#${commentAnchor(id)}" aria-label="${spoken}" class="answered">${said}</a>`;
}

/** What the lines show to the eye, for those who hear the thread. */
function whereItStands({ depth }: CommentNode, { answered, position }: Standing, t: Words): string {
  const level = depth + 1;
  if (depth === 0) return position ? t("comments.topPlace", position) : t("comments.top");
  if (!answered) return t("comments.level", { level });
  if (answered.name === null) return replyToGone(level, position, t);
  const { name } = answered;
  return position ? t("comments.replyPlace", { level, name, ...position }) : t("comments.reply", { level, name });
}

const replyToGone = (level: number, position: Standing["position"], t: Words) =>
  position ? t("comments.replyToGonePlace", { level, ...position }) : t("comments.replyToGone", { level });
