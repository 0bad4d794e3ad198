// Which branches this browser's reader has folded. Only what differs from the page as it comes (all open) is kept.
import { keep, readKept } from "./kept.ts";

/** fold-early.ts reads the same name. */
const NAME = "afterword.folds";
/** About 10 kB where each article has some folds. */
const ARTICLES = 200;
/** More than anybody folds by hand; the oldest go. */
const BRANCHES = 200;

function readFolds(article: string): string[] {
  const kept = readKept(NAME, article);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
}

export function rememberFold(article: string, id: string, folded: boolean): void {
  const known = readFolds(article);
  if (known.includes(id) === folded) return;
  const folds = folded ? [...known, id].slice(-BRANCHES) : known.filter((other) => other !== id);
  keep(NAME, article, folds.length > 0 ? folds : undefined, ARTICLES);
}

/** The branch beneath a comment, which folds; null when nothing answers it. */
export function branchOf(comment: Element): HTMLDetailsElement | null {
  const branch = comment.querySelector<HTMLDetailsElement>("details[data-branch]");
  return branch?.closest("article") === comment ? branch : null;
}

/** Opens every branch around an element, so that it can be seen. */
export function reveal(element: Element | null): void {
  for (let at = element?.parentElement ?? null; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}

/** Set by the inline script on the element (not as an attribute) when it has folded this thread before it was painted. */
type Folded = { folded?: boolean };

const idAround = (branch: Element) => branch.parentElement?.dataset.id ?? "";

/** Folds what was folded; where that was done already, learns what was pressed since: what somebody reads must not fold under his eyes. */
export function foldRemembered(section: Element & Folded, article: string): void {
  const folds = readFolds(article);
  if (section.folded) {
    for (const branch of section.querySelectorAll("details[data-branch]:not([open])"))
      if (!folds.includes(idAround(branch))) rememberFold(article, idAround(branch), true);
  }
  for (const id of folds) {
    const comment = section.querySelector(`article[data-id="${CSS.escape(id)}"]`);
    const branch = comment && branchOf(comment);
    if (!branch) continue;
    if (section.folded) rememberFold(article, id, !branch.open);
    else branch.open = false;
  }
  revealTarget();
}

/** The comment that the address names is never left folded away. */
export const revealTarget = () => reveal(document.getElementById(location.hash.slice(1)));
