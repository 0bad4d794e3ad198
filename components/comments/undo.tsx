import { loadWords } from "#components/layout/loaders.ts";
import { loadUndo } from "./own-loaders.ts";
import { UndoForm } from "./undo-form.tsx";

/** For a minute after it was withdrawn, and for its author: the way back. */
export async function Undo({ articleId, commentId }: { articleId: string; commentId: string }) {
  const [t, left] = await Promise.all([loadWords(), loadUndo(articleId, commentId)]);
  if (left === 0) return null;
  return (
    <div className="mt-3 space-y-2">
      <p>{t("seams.undoMeans")}</p>
      <UndoForm articleId={articleId} commentId={commentId} left={left} />
    </div>
  );
}
