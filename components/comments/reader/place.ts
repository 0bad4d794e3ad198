// Puts comments that the server has sent later where they belong, in the markup that it would have sent at first (markup/comment.ts).
import type { Words } from "#lib/i18n/words.ts";
import { branchOf } from "./folds.ts";

/** A comment as the server sends one alone: an item for a list. */
export type Sent = { id: string; parentId: string | null; html: string };

export const commentNamed = (section: Element, id: string) =>
  section.querySelector<HTMLElement>(`article[data-id="${CSS.escape(id)}"]`);

/**
 * The comment that is answered, where replies stand beneath it here: above a permalink's comment stands one line of descent alone, and
 * what is too deep for this page continues on its own.
 */
function answeredBy(section: Element, parentId: string): HTMLElement | null {
  const parent = commentNamed(section, parentId);
  return parent && !parent.closest(".ancestors") && !parent.querySelector(":scope > .way-on") ? parent : null;
}

/** In the order "Best" too the newest come first where they come while one reads: at its end nobody would find them. */
export const isNewestFirst = () => /[?&]order=(newest|best)/.test(location.search);

/** Whether new comments at the top of the discussion stand on this page, or only on another. */
export function takesTops(section: Element): boolean {
  if (!section.querySelector("#write")) return false;
  const beyond = isNewestFirst() ? "a[rel=prev]" : "a[rel=next]";
  return section.querySelector(`nav ${beyond}:not([hidden])`) === null;
}

/** Whether a comment that came later has its place on this page. */
export const hasPlace = (section: Element, parentId: string | null) =>
  parentId === null ? takesTops(section) : answeredBy(section, parentId) !== null;

/** The comments of an answer, each an item. */
export function makeItems(html: string): HTMLLIElement[] {
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.children].filter((child) => child instanceof HTMLLIElement);
}

/** The list of the discussion; made where this is the first comment. */
function topsOf(section: Element): Element | null {
  const known = section.querySelector("ol.tops");
  const write = section.querySelector("#write");
  if (known || !write) return known;
  section.querySelector("[data-empty]")?.setAttribute("hidden", "");
  const tops = document.createElement("ol");
  tops.className = "tops";
  write.before(tops);
  return tops;
}

/** The list of a comment's replies; made where this is the first. */
export function repliesOf(comment: HTMLElement, t: Words<"reader">): Element {
  const known = branchOf(comment)?.querySelector(":scope > .replies");
  if (known) return known;
  const branch = document.createElement("details");
  branch.dataset.branch = "";
  branch.open = true;
  branch.innerHTML =
    '<summary><span class="when-open"></span><span class="when-folded"></span></summary><span data-rail aria-hidden="true"></span><ol class="replies"></ol>';
  comment.append(branch);
  count(branch, 0, 0, t);
  return branch.lastElementChild as Element;
}

/** Latin digits in every language here; NaN where a language says so few in words: then all of them stand on the page. */
export const told = (words: Pick<Element, "textContent"> | null | undefined) =>
  Number(words?.textContent?.replace(/\D/g, "") || Number.NaN);

function count(branch: Element, replies: number, all: number, t: Words<"reader">): void {
  const [open, folded] = branch.querySelectorAll(":scope > summary > span");
  const more = (words: Element | undefined, by: number, listed: string) => {
    const before = told(words);
    return Number.isNaN(before) ? branch.querySelectorAll(listed).length : Math.max(0, before + by);
  };
  const [direct, beneath] = [more(open, replies, ":scope > .replies > li"), more(folded, all, "article[data-by]")];
  if (open) open.textContent = t("reader.replies", { count: direct });
  if (folded) folded.textContent = t("reader.unfold", { count: beneath });
}

/** Every branch around a comment counts it; the nearest as a reply too. `by` is 1 or -1. */
export function countIn(comment: Element, by: 1 | -1, t: Words<"reader">): void {
  let replies: number = by;
  for (let at = comment.parentElement?.closest("[data-branch]"); at; at = at.parentElement?.closest("[data-branch]")) {
    count(at, replies, by, t);
    replies = 0;
  }
}

/** Puts a comment where it belongs; gives the comment, null where it stands already or has no place here. */
export function place(section: Element, { id, parentId, html }: Sent, t: Words<"reader">): HTMLElement | null {
  if (commentNamed(section, id)) return null;
  const parent = parentId === null ? null : answeredBy(section, parentId);
  const list = parent ? repliesOf(parent, t) : parentId === null ? topsOf(section) : null;
  const [item] = makeItems(html);
  if (!list || !item) return null;
  if (parent === null && isNewestFirst()) list.prepend(item);
  else list.append(item);
  const comment = commentNamed(section, id);
  if (comment) countIn(comment, 1, t);
  return comment;
}

/** The number in the discussion's heading. */
export function showTotal(section: Element, total: number, t: Words<"reader">): void {
  const heading = section.querySelector("#discussion");
  if (heading) heading.textContent = t("reader.count", { count: total });
}

export const totalShown = (section: Element) => told(section.querySelector("#discussion")) || 0;
