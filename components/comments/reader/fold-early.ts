// Runs in the browser as the page is read in. Its text goes into the page (fold-script.tsx), so it may use nothing from outside of itself.

/** Does what folds.ts does: after the scripts have come the page would jump. */
export function foldEarly(): void {
  try {
    const { currentScript: script, location } = document;
    const article = script?.dataset.article;
    const kept: [string, string[]][] = JSON.parse(localStorage.getItem("afterword.folds") ?? "[]");
    for (const id of kept.find(([of]) => of === article)?.[1] ?? []) {
      const comment = document.getElementById(`c-${id}`);
      const branch = comment?.querySelector<HTMLDetailsElement>("details[data-branch]");
      if (branch?.closest("article") === comment) branch.open = false;
    }
    Object.assign(script?.closest("[data-thread]") ?? {}, { folded: true });
    let at = document.getElementById(location.hash.slice(1))?.parentElement;
    for (; at; at = at.parentElement) if (at.localName === "details") at.setAttribute("open", "");
  } catch {
    // Without storage nothing was folded.
  }
}
