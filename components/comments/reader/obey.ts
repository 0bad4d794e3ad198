// What each key does to the thread. Gives what is to be spoken where there is nothing to see.
import type { Key, Words } from "#lib/i18n/words.ts";
import { commentOf } from "./comment-of.ts";
import { branchOf } from "./folds.ts";
import type { Command } from "./keys.ts";
import { neighbour, nextNew, parentOf, sibling, visit } from "./walk.ts";

type Thread = {
  section: HTMLElement;
  closed: boolean;
  t: Words<"reader">;
  /** Recommends a comment or takes it back; false where that cannot be. */
  recommend: (comment: Element) => boolean;
};
/** What has to do with comments that stand there. */
export type Walk = Exclude<Command, "help" | "showNew">;

/** Folds or shows the replies of a comment, which stays in sight; tells what it did. */
export function fold(comment: HTMLElement, t: Words<"reader">): string {
  const branch = branchOf(comment);
  if (!branch) return t("reader.nothingToFold");
  branch.open = !branch.open;
  if (!branch.open && comment.getBoundingClientRect().top < 0) comment.scrollIntoView({ block: "start" });
  const count = branch.querySelectorAll("article[data-id]").length;
  return branch.open ? t("reader.unfolded", { count }) : t("reader.folded", { count });
}

function press(link: HTMLAnchorElement | null | undefined, comment: HTMLElement): boolean {
  if (!link || commentOf(link) !== comment) return false;
  link.click();
  return true;
}

/** Does it; the sentence it gives, if any, is to be spoken. */
export function obey(command: Walk, { section, closed, t, recommend }: Thread): string | null {
  const focused = commentOf(document.activeElement);
  const from = focused && section.contains(focused) ? focused : null;
  const go = (comment: HTMLElement | null | undefined, otherwise: Key<"reader"> & Plain) => {
    if (!comment) return t(otherwise);
    visit(comment);
    return null;
  };
  const here = from ?? neighbour(section, null, 1);

  switch (command) {
    case "next":
      return go(neighbour(section, from, 1), "reader.noNext");
    case "previous":
      return go(neighbour(section, from, -1), "reader.noPrevious");
    case "parent":
      return go(here && parentOf(section, here), "reader.noParent");
    case "nextSibling":
      return go(here && sibling(here, 1), "reader.noNextSibling");
    case "previousSibling":
      return go(here && sibling(here, -1), "reader.noPreviousSibling");
    case "nextNew": {
      const found = nextNew(section, from);
      if (!found) return t("reader.noneNew");
      visit(found.comment);
      return found.wrapped ? t("reader.noMoreNew") : null;
    }
    case "fold":
      if (!here) return null;
      visit(here);
      return fold(here, t);
    case "reply":
      if (!here) return null;
      if (press(here.querySelector<HTMLAnchorElement>("a[data-reply]"), here)) return null;
      return t(closed ? "reader.discussionClosed" : "reader.noReply");
    case "recommend":
      return here && !recommend(here) ? t("reader.noRecommend") : null;
    case "open":
      if (here) press(here.querySelector<HTMLAnchorElement>("a:has(> time)"), here);
      return null;
  }
}

/** Those that are said when there is nowhere to go. */
type Plain =
  | "reader.noNext"
  | "reader.noPrevious"
  | "reader.noParent"
  | "reader.noNextSibling"
  | "reader.noPreviousSibling";
