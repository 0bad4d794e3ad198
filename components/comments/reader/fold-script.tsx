import { RawHtml } from "#components/ui/raw-html.tsx";
import { pageNonce } from "#web/nonce.ts";
import { ownScript } from "#web/own-scripts.ts";

// What differs from page to page stands in the attribute. Does what folds.ts does, as the page is read in: after the scripts have come the
// page would jump.
const FOLD = ownScript(`(() => {
  try {
    const article = document.currentScript.dataset.article;
    const kept = JSON.parse(localStorage.getItem("afterword.folds")) || [];
    const folds = kept.find((entry) => entry[0] === article);
    for (const id of folds ? folds[1] : []) {
      const comment = document.getElementById("c-" + id);
      const branch = comment && comment.querySelector("details[data-branch]");
      if (branch && branch.closest("article") === comment) branch.open = false;
    }
    document.currentScript.closest("[data-thread]").folded = true;
    let at = document.getElementById(location.hash.slice(1));
    while (at && (at = at.parentElement)) if (at.localName === "details") at.open = true;
  } catch {}
})()`);

/** Folds, before the page is first painted, the branches that this browser's reader had folded. Stands directly after the list. */
export async function FoldScript({ articleId }: { articleId: string }) {
  return <RawHtml as="script" name="fold" nonce={await pageNonce()} data-article={articleId} html={FOLD} />;
}
