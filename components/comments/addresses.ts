// Where everything about a comment is found.

export const articleHref = (slug: string) => `/a/${slug}`;
export const commentAnchor = (id: string) => `c-${id}`;
export const commentHref = (slug: string, id: string) => `/a/${slug}/c/${id}`;
export const replyHref = (slug: string, id: string) => `${commentHref(slug, id)}?reply=1#reply`;
export const editHref = (slug: string, id: string) => `${commentHref(slug, id)}/edit`;
export const withdrawHref = (slug: string, id: string) => `${commentHref(slug, id)}/withdraw`;
export const historyHref = (slug: string, id: string) => `${commentHref(slug, id)}/history`;

/** The rest of a branch, from where the page had to stop. */
export const continueHref = (slug: string, comment: { id: string; missingAfter: string | null }) =>
  comment.missingAfter
    ? `${commentHref(slug, comment.id)}?after=${comment.missingAfter}`
    : commentHref(slug, comment.id);
