// "Next page" and "Continue this thread" in place: what the link leads to is put where the reader is. Where that fails, the link leads on.
import { LEVELS_IN_PLACE } from "#domain/comments/thread.ts";
import type { Words } from "#lib/i18n/words.ts";
import { warn } from "./aloud.ts";
import { commentOf } from "./comment-of.ts";
import { commentNamed, makeItems, repliesOf, told } from "./place.ts";
import { visit } from "./walk.ts";

type Page = { html: string; next: string | null };
type Ask = { query: string; parent: HTMLElement | null };

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented);

const levelOf = (comment: Element): number => {
  const above = commentOf(comment.parentElement);
  return above ? levelOf(above) + 1 : 0;
};

/** What a link asks for, when its answer has a place here. */
function askFor(section: Element, link: HTMLAnchorElement): Ask | null {
  const { pathname, searchParams } = new URL(link.href);
  const after = searchParams.get("after");
  const one = /^\/a\/[^/]+\/c\/([^/]+)$/.exec(pathname)?.[1];
  if (!one)
    return after
      ? { query: `order=${searchParams.get("order") ?? "oldest"}&after=${encodeURIComponent(after)}`, parent: null }
      : null;
  const parent = commentNamed(section, one);
  // What is deeper than this page goes continues on its own.
  if (!parent || levelOf(parent) + 1 >= LEVELS_IN_PLACE) return null;
  return { query: `parent=${one}${after ? `&after=${encodeURIComponent(after)}` : ""}`, parent };
}

/** Levels that would be too deep here give way to a link to their own page. */
function prune(list: Element, t: Words<"reader">): void {
  for (const branch of list.querySelectorAll("details[data-branch]")) {
    const comment = commentOf(branch);
    const permalink = comment?.querySelector<HTMLAnchorElement>(":scope > .said a:has(> time)");
    if (!comment || !permalink || levelOf(comment) + 1 < LEVELS_IN_PLACE) continue;
    const way = document.createElement("p");
    way.className = "way-on";
    const link = document.createElement("a");
    link.href = permalink.getAttribute("href") ?? "";
    link.textContent = t("reader.continue", { count: told(branch.querySelector(".when-folded")) || 1 });
    way.append(link);
    branch.replaceWith(way);
  }
}

/** Adds what is not there yet; gives what was added. */
function append(section: Element, list: Element, html: string, t: Words<"reader">): HTMLElement[] {
  const items = makeItems(html).filter((item) => {
    const id = item.querySelector<HTMLElement>("article[data-id]")?.dataset.id;
    return id !== undefined && !commentNamed(section, id);
  });
  list.append(...items);
  prune(list, t);
  return items.flatMap((item) => item.querySelector<HTMLElement>("article[data-id]") ?? []);
}

const readable = (comments: HTMLElement[]) =>
  comments.reduce((sum, comment) => {
    const beneath = [...comment.querySelectorAll(".way-on")].reduce((missing, way) => missing + (told(way) || 0), 0);
    return (
      sum + beneath + comment.querySelectorAll("article[data-by]").length + (comment.hasAttribute("data-by") ? 1 : 0)
    );
  }, 0);

/** The link now leads to what comes after; or there is nothing more. */
function lead(link: HTMLAnchorElement, next: string | null, words: string): void {
  link.textContent = words;
  if (next) link.href = next;
  else (link.closest("p.way-on") ?? link).toggleAttribute("hidden", true);
}

async function load(
  section: Element,
  articleId: string,
  link: HTMLAnchorElement,
  { query, parent }: Ask,
  t: Words<"reader">,
) {
  const words = link.textContent ?? "";
  const here = link.href;
  link.setAttribute("aria-busy", "true");
  link.textContent = t("reader.loading");
  try {
    const answer = await fetch(`/api/v1/branches?article=${encodeURIComponent(articleId)}&${query}`);
    if (!answer.ok) throw new Error(`branches: ${answer.status}`);
    const { html, next } = (await answer.json()) as Page;
    const list = parent ? repliesOf(parent, t) : section.querySelector("ol.tops");
    const added = list ? append(section, list, html, t) : [];
    const more = told({ textContent: words }) - readable(added);
    const isPage = link.matches("[rel=next]");
    lead(link, next, isPage || !(more > 0) ? words : t("reader.continue", { count: more }));
    // A page has an address that can be shared; the rest of a branch belongs to the one that stands there.
    if (isPage) history.replaceState(history.state, "", here);
    if (added[0]) visit(added[0]);
  } catch {
    link.textContent = words;
    // Pressed again it is followed.
    link.dataset.plain = "";
    warn(t("reader.loadFailed"));
  }
  link.removeAttribute("aria-busy");
}

/** Listens until the given function is called. */
export function loadMoreInPlace(section: HTMLElement, articleId: string, t: Words<"reader">): () => void {
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("nav a[rel=next], p.way-on a");
    const ask = link && !("plain" in link.dataset) && isPlain(event) ? askFor(section, link) : null;
    if (!link || !ask) return;
    event.preventDefault();
    if (link.getAttribute("aria-busy") !== "true") void load(section, articleId, link, ask, t);
  };
  section.addEventListener("click", onClick);
  return () => section.removeEventListener("click", onClick);
}
