// Marks on comments: which are one's own, and which came since the last visit. Done to what stands in the page and to what is added later.
import { paint, shownOn } from "#components/votes/button.ts";
import type { Words } from "#lib/i18n/words.ts";
import { editHref, withdrawHref } from "../addresses.ts";
import { foldMuted } from "./muted.ts";

export type Mine = {
  handle: string | null;
  /** ISO 8601 in UTC, so that it compares with what the page says as letters do. */
  since: string;
  /** The comments that he recommends and that are not painted so yet: once each, since what he presses afterwards counts more. */
  recommended: Set<string>;
  /** Names of those whom he has muted. */
  muted: ReadonlySet<string>;
  slug: string;
  t: Words<"reader">;
};

/** All that a selector finds within a piece of the page, itself included. */
function* within<Found extends Element>(root: Element, selector: string): Iterable<Found> {
  if (root.matches(selector)) yield root as Found;
  yield* root.querySelectorAll<Found>(selector);
}

/** Goes by what is to be marked and not by comments: of those a page holds hundreds, and most stay as they are. */
export function mark(root: Element, mine: Mine): void {
  const { handle, since, recommended } = mine;
  if (recommended.size > 0)
    for (const button of within<HTMLButtonElement>(root, "button[data-recommend]"))
      if (recommended.delete(button.value)) paint(button, { ...shownOn(button), on: true });
  const own = handle === null ? null : `[data-by="${CSS.escape(handle)}"]`;
  for (const comment of within(root, `article[data-own]${own ? `:not(${own})` : ""}`))
    comment.removeAttribute("data-own");
  if (mine.muted.size > 0)
    for (const comment of within(root, "article[data-by]"))
      if (mine.muted.has(comment.getAttribute("data-by") ?? "")) foldMuted(comment, mine.t);
  if (own) for (const comment of within(root, `article${own}`)) markOwn(comment, mine);
  for (const time of within<HTMLTimeElement>(root, "article > .said > .facts time"))
    if ((time.getAttribute("datetime") ?? "") > since) markNew(time.closest("article"), handle);
}

function markNew(comment: Element | null, handle: string | null): void {
  const by = comment?.getAttribute("data-by") ?? null;
  if (by !== null && by !== handle) comment?.setAttribute("data-new", "");
}

/** "Edit" and "Withdraw"; and nobody recommends himself, but he may see how many do. Where the server knew its reader it has done this. */
function markOwn(comment: Element, { slug, t }: Mine): void {
  comment.setAttribute("data-own", "");
  const actions = comment.querySelector(":scope > .said > [data-actions='']");
  if (!actions) return;
  actions.setAttribute("data-actions", "own");
  const button = actions.querySelector("[data-recommend]");
  const count = Number(button?.querySelector("[data-count]")?.textContent || 0);
  if (count > 0) button?.replaceWith(said(t("reader.recommendations", { count })));
  else button?.remove();
  const id = comment.getAttribute("data-id") ?? "";
  actions.append(link(editHref(slug, id), t("reader.edit")), link(withdrawHref(slug, id), t("reader.withdraw")));
}

function said(words: string): HTMLElement {
  const span = document.createElement("span");
  span.textContent = words;
  return span;
}

function link(href: string, words: string): HTMLElement {
  const a = document.createElement("a");
  a.href = href;
  a.textContent = words;
  return a;
}

/** How many new ones stand in the page. */
export const countNew = (section: Element) => section.querySelectorAll("[data-new]").length;
