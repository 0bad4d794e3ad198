"use client";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { joinComment } from "./actions.ts";
import { useSending } from "./reader/use-sending.ts";

/** Asks once more before two comments become one. */
export function JoinForm({ articleId, commentId, back }: { articleId: string; commentId: string; back: string }) {
  const t = useWords<"additions">();
  const { state, sending, form } = useSending({ action: joinComment, values: {} });
  return (
    <form {...form} className="space-y-4">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="commentId" value={commentId} />
      <div className="flex flex-wrap gap-3">
        <Button busy={sending} busyWords={t("additions.joining")}>
          {t("additions.join")}
        </Button>
        <LinkButton href={back}>{t("additions.keepApart")}</LinkButton>
      </div>
    </form>
  );
}
