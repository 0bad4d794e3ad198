// Where everything about a discussion and its comments is found.
import type { Order, Place } from "#domain/comments/place.ts";

export const articleHref = (slug: string) => `/a/${slug}`;
export const outlineHref = (slug: string) => `${articleHref(slug)}/outline`;
export const findHref = (slug: string) => `${articleHref(slug)}/find`;
export const commentAnchor = (id: string) => `c-${id}`;
export const commentHref = (slug: string, id: string) => `/a/${slug}/c/${id}`;
export const replyHref = (slug: string, id: string) => `${commentHref(slug, id)}?reply=1#reply`;
export const editHref = (slug: string, id: string) => `${commentHref(slug, id)}/edit`;
export const withdrawHref = (slug: string, id: string) => `${commentHref(slug, id)}/withdraw`;
export const joinHref = (slug: string, id: string) => `${commentHref(slug, id)}/join`;
export const historyHref = (slug: string, id: string) => `${commentHref(slug, id)}/history`;

/** The rest of a branch, from where the page had to stop. */
export const continueHref = (slug: string, comment: { id: string; missingAfter: string | null }) =>
  comment.missingAfter
    ? `${commentHref(slug, comment.id)}?after=${comment.missingAfter}`
    : commentHref(slug, comment.id);

/** A page of the discussion. The first of the oldest is the article's own. */
export function discussionHref(slug: string, { order, cursor }: Place): string {
  const query = Object.entries({ ...(order === "oldest" ? {} : { order }), ...cursor });
  // What stands in an order or a cursor (domain/comments/place.ts) needs no escaping.
  return query.length === 0
    ? articleHref(slug)
    : `${articleHref(slug)}?${query.map((pair) => pair.join("=")).join("&")}`;
}

/** Cursors of the pages before and after, where there are any. */
export type WayOn = { previous: string | null; next: string | null };

/** The pages before and after, in the same order. */
export const neighbours = (slug: string, order: Order, { previous, next }: WayOn) => ({
  previous: previous === null ? null : discussionHref(slug, { order, cursor: { before: previous } }),
  next: next === null ? null : discussionHref(slug, { order, cursor: { after: next } }),
});

/** The same among the replies to one comment. */
export const branchNeighbours = (slug: string, id: string, { previous, next }: WayOn) => ({
  previous: previous === null ? null : `${commentHref(slug, id)}?before=${previous}`,
  next: next === null ? null : `${commentHref(slug, id)}?after=${next}`,
});

/**
 * What search engines are to take for the address of a page: pages forward through the conversation are each their own, since what is
 * said there stands nowhere else; other orders, and pages cut on the way back, hold the same comments once more.
 */
export const canonicalHref = (slug: string, place: Place) =>
  place.order === "oldest" && place.cursor && "after" in place.cursor ? discussionHref(slug, place) : articleHref(slug);
