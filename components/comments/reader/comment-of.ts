/** The comment that an element belongs to. */
export const commentOf = (node: Element | null) => node?.closest<HTMLElement>("article[data-id]") ?? null;
