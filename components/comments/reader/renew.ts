// What a comment says now takes the place of what it said, in the page as it stands.
import { makeItems } from "./place.ts";

export const ownWords = (comment: Element) => comment.querySelector<HTMLElement>(":scope > .said");

/** The comment as the server has sent it. */
export const freshIn = (html: string) => makeItems(html)[0]?.querySelector<HTMLElement>("article[data-id]") ?? null;

/** The newer words of a comment, with what this reader has of its buttons and links. */
export function renew(comment: HTMLElement, html: string): void {
  const fresh = freshIn(html);
  const [now, before] = [fresh && ownWords(fresh), ownWords(comment)];
  if (!fresh || !now || !before) return;
  now.className = before.className;
  const actions = before.querySelector(":scope > [data-actions]");
  if (actions) now.querySelector(":scope > [data-actions]")?.replaceWith(actions);
  before.replaceWith(now);
  comment.setAttribute("aria-label", fresh.getAttribute("aria-label") ?? "");
}
