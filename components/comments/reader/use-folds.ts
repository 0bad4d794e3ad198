"use client";
import { useEffect } from "react";
import { commentOf } from "./comment-of.ts";
import { foldRemembered, rememberFold, reveal, revealTarget } from "./folds.ts";

/** Remembers what is folded, and opens what an address leads into. */
export function useFolds(section: HTMLElement | null, articleId: string): void {
  useEffect(() => {
    if (!section) return;
    foldRemembered(section, articleId);
    const noteFold = (branch: HTMLDetailsElement, folded: boolean) => {
      const id = branch.matches("[data-branch]") ? commentOf(branch)?.dataset.id : undefined;
      if (id) rememberFold(articleId, id, folded);
    };
    const onToggle = (event: Event) => {
      const branch = event.target as HTMLDetailsElement;
      noteFold(branch, !branch.open);
    };
    // Links within the page to a comment in a folded branch; not all browsers open it for them.
    const onClick = (event: MouseEvent) => {
      // The toggle is told of a little later, which a page that is left in this moment does not live to hear.
      const branch = (event.target as Element).closest("summary")?.parentElement;
      if (branch instanceof HTMLDetailsElement) noteFold(branch, branch.open);
      const hash = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')?.hash;
      if (hash) reveal(document.getElementById(hash.slice(1)));
    };
    // A toggle does not bubble.
    section.addEventListener("toggle", onToggle, true);
    section.addEventListener("click", onClick);
    window.addEventListener("hashchange", revealTarget);
    return () => {
      section.removeEventListener("toggle", onToggle, true);
      section.removeEventListener("click", onClick);
      window.removeEventListener("hashchange", revealTarget);
    };
  }, [section, articleId]);
}
