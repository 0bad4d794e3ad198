"use client";
import { useId } from "react";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { withdrawComment } from "./actions.ts";
import { Offline } from "./reader/offline.tsx";
import { noteSent } from "./reader/posted.ts";
import { useOnline } from "./reader/use-online.ts";
import { useSending } from "./reader/use-sending.ts";

/** Asks once more before a comment goes out of sight. */
export function WithdrawForm({ articleId, commentId, back }: { articleId: string; commentId: string; back: string }) {
  const t = useWords<"reader">();
  const id = useId();
  const online = useOnline();
  const { state, sending, form } = useSending({
    action: withdrawComment,
    values: {},
    onSent: () => noteSent("withdrawn", commentId),
  });
  return (
    <form {...form} className="space-y-4">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="commentId" value={commentId} />
      <div className="flex flex-wrap gap-3">
        <Button
          look="danger"
          busy={sending}
          busyWords={t("reader.withdrawing")}
          aria-disabled={online ? undefined : true}
          aria-describedby={online ? undefined : id}
        >
          {t("reader.withdraw")}
        </Button>
        <LinkButton href={back}>{t("reader.keepIt")}</LinkButton>
      </div>
      <Offline id={id} online={online} />
    </form>
  );
}
