// What a reader can do with a comment.
import type { CommentNode } from "#domain/comments/thread.ts";
import { html, type Raw } from "#lib/html.ts";
import { editHref, replyHref, withdrawHref } from "../addresses.ts";
import { isOwn, type Place } from "./place.ts";

/** The form that every Recommend button of a discussion belongs to (discussion.tsx), and where it is sent. */
export const RECOMMEND_FORM = "recommend";
export const RECOMMENDATIONS = "/api/v1/recommendations";

/** Recommend comes after Reply, which so stays where it is when the browser learns that the comment is one's own (reader/marks.ts). */
export function verbsHtml(comment: CommentNode, place: Place): Raw {
  const own = isOwn(comment, place);
  return html`<div data-actions="${own ? "own" : ""}" class="no-print">
    ${place.open ? html`<a href="${replyHref(place.slug, comment.id)}" data-reply>${place.t("comments.replyVerb")}</a>` : null}
    ${own ? praiseHtml(comment, place) : recommendHtml(comment, place)}
    ${own ? ownLinksHtml(comment, place) : null}
  </div>`;
}

/** Without scripts the browser sends what the button says, and comes back. */
function recommendHtml({ id, recommendations }: CommentNode, { recommended, t }: Place): Raw {
  const [verb, pressed] = recommended.has(id) ? ["takeBack", "true"] : ["recommend", "false"];
  return html`<button type="submit" form="${RECOMMEND_FORM}" name="${verb}" value="${id}" data-recommend aria-pressed="${pressed}">
    ${t("comments.recommend")}${" "}
    <span data-count>${recommendations || null}</span>
  </button>`;
}

/** Nobody recommends himself, but he may see how many do. */
const praiseHtml = ({ recommendations }: CommentNode, { t }: Place): Raw | null =>
  recommendations > 0 ? html`<span>${t("comments.recommendations", { count: recommendations })}</span>` : null;

/** As own-links.tsx writes them where the browser finds out whose comment it is. */
const ownLinksHtml = ({ id }: CommentNode, { slug, t }: Place): Raw =>
  html`<a href="${editHref(slug, id)}">${t("reader.edit")}</a>
    <a href="${withdrawHref(slug, id)}">${t("reader.withdraw")}</a>`;
