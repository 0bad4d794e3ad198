import { RawHtml } from "#components/ui/raw-html.tsx";
import { pageNonce } from "#web/nonce.ts";
import { ownScript } from "#web/own-scripts.ts";
import { foldEarly } from "./fold-early.ts";

// What differs from page to page stands in the attribute.
const FOLD = ownScript(`(${foldEarly})()`);

/** Folds, before the page is first painted, the branches that this browser's reader had folded. Stands directly after the list. */
export async function FoldScript({ articleId }: { articleId: string }) {
  return <RawHtml as="script" name="fold" nonce={await pageNonce()} data-article={articleId} html={FOLD} />;
}
