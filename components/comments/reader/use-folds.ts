"use client";
import { useEffect } from "react";
import { foldRemembered, rememberFold, reveal, revealTarget } from "./folds.ts";
import { commentOf } from "./walk.ts";

/** Remembers what is folded, lets lines fold, and opens what an address leads into. */
export function useFolds(section: HTMLElement | null, articleId: string, fold: (comment: HTMLElement) => void): void {
  useEffect(() => {
    if (!section) return;
    foldRemembered(section, articleId);
    const onToggle = (event: Event) => {
      const branch = event.target as HTMLDetailsElement;
      const id = branch.matches("[data-branch]") ? commentOf(branch)?.dataset.id : undefined;
      if (id) rememberFold(articleId, id, !branch.open);
    };
    // Links within the page to a comment in a folded branch; not all browsers open it for them.
    const onClick = (event: MouseEvent) => {
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

  useEffect(() => {
    if (!section) return;
    const onRail = (event: MouseEvent) => {
      const rail = (event.target as Element).closest("[data-rail]");
      const comment = commentOf(rail);
      if (comment) fold(comment);
    };
    section.addEventListener("click", onRail);
    return () => section.removeEventListener("click", onRail);
  }, [section, fold]);
}
