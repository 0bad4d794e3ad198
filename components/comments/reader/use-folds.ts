"use client";
import { useEffect } from "react";
import { commentOf } from "./comment-of.ts";
import { foldRemembered, learnFolds, rememberFold, reveal, revealTarget } from "./folds.ts";

/** Remembers what is folded, and opens what an address leads into. */
export function useFolds(section: HTMLElement | null, articleId: string): void {
  useEffect(() => {
    if (!section) return;
    foldRemembered(section, articleId);
    const onToggle = (event: Event) => {
      const branch = event.target as HTMLDetailsElement;
      const id = branch.matches("[data-branch]") ? commentOf(branch)?.dataset.id : undefined;
      if (id) rememberFold(articleId, id, !branch.open);
    };
    // Folded and left in the same moment: the toggle is told of later than the page goes.
    const onLeave = () => learnFolds(section, articleId);
    // Links within the page to a comment in a folded branch; not all browsers open it for them.
    const onClick = (event: MouseEvent) => {
      const hash = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')?.hash;
      if (hash) reveal(document.getElementById(hash.slice(1)));
    };
    // A toggle does not bubble.
    section.addEventListener("toggle", onToggle, true);
    section.addEventListener("click", onClick);
    window.addEventListener("hashchange", revealTarget);
    window.addEventListener("pagehide", onLeave);
    return () => {
      section.removeEventListener("toggle", onToggle, true);
      section.removeEventListener("click", onClick);
      window.removeEventListener("hashchange", revealTarget);
      window.removeEventListener("pagehide", onLeave);
    };
  }, [section, articleId]);
}
