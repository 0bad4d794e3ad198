"use client";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { restoreComment } from "./actions.ts";
import { noteSent } from "./reader/posted.ts";
import { useSending } from "./reader/use-sending.ts";

/** `left`: milliseconds in which the server will still allow it, so that no clock here has a say. */
type Props = { articleId: string; commentId: string; left: number };

/** Takes back a withdrawal. */
export function UndoForm({ articleId, commentId, left }: Props) {
  const t = useWords<"additions">();
  const [over, setOver] = useState(false);
  const { state, sending, form } = useSending({
    action: restoreComment,
    values: {},
    onSent: () => noteSent("restored", commentId),
  });
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), left);
    return () => clearTimeout(timer);
  }, [left]);
  if (over && !sending) return <p>{t("additions.undoOver")}</p>;
  return (
    <form {...form} className="space-y-3">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="commentId" value={commentId} />
      <Button look="quiet" busy={sending} busyWords={t("additions.undoing")}>
        {t("additions.undo")}
      </Button>
    </form>
  );
}
