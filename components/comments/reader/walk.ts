// The ways through a thread, over the page as it stands: in reading order, to what is answered, to those beside, to what is new.
// What stands in a folded branch is passed over.

const isShown = (comment: Element) => !comment.parentElement?.closest("details[data-branch]:not([open])");

const shownComments = (section: Element) =>
  [...section.querySelectorAll<HTMLElement>("article[data-id]")].filter(isShown);

/** The next comment or the one before; from nowhere, the one where the eyes are: the first that begins in the window. */
export function neighbour(section: Element, from: HTMLElement | null, by: 1 | -1): HTMLElement | null {
  const all = shownComments(section);
  const place = from ? all.indexOf(from) : -1;
  if (place >= 0) return all[place + by] ?? null;
  const inSight = all.findIndex((comment) => comment.getBoundingClientRect().top >= 0);
  if (by === 1) return all[inSight] ?? null;
  return all[(inSight < 0 ? all.length : inSight) - 1] ?? null;
}

/** The comment that this one answers, where the page shows it. */
export function parentOf(section: Element, comment: HTMLElement): HTMLElement | null {
  const { parent } = comment.dataset;
  return parent ? section.querySelector<HTMLElement>(`article[data-id="${CSS.escape(parent)}"]`) : null;
}

/** The next answer to the same comment, or the one before. */
export function sibling(comment: HTMLElement, by: 1 | -1): HTMLElement | null {
  const item = comment.closest("li");
  const beside = by === 1 ? item?.nextElementSibling : item?.previousElementSibling;
  const found = beside?.querySelector<HTMLElement>("article[data-id]") ?? null;
  // What one comment answers stands in a list too, each the parent of the next.
  return found && found.dataset.depth === comment.dataset.depth ? found : null;
}

/** The next new comment; after the last one the first again. */
export function nextNew(section: Element, from: HTMLElement | null): { comment: HTMLElement; wrapped: boolean } | null {
  const fresh = shownComments(section).filter((comment) => comment.hasAttribute("data-new"));
  const [first] = fresh;
  if (!first) return null;
  const next = from
    ? fresh.find((comment) => from.compareDocumentPosition(comment) & Node.DOCUMENT_POSITION_FOLLOWING)
    : first;
  return next ? { comment: next, wrapped: false } : { comment: first, wrapped: true };
}

/** Puts the focus on a comment, and in sight as much of its own words as there is room for. */
export function visit(comment: HTMLElement): void {
  comment.focus({ preventScroll: true });
  const { top } = comment.getBoundingClientRect();
  const { bottom } = (comment.querySelector("[data-actions]") ?? comment).getBoundingClientRect();
  // At once: whoever walks by keys is ahead of every motion.
  if (top < 0 || bottom > window.innerHeight) comment.scrollIntoView({ block: "start", behavior: "instant" });
}
