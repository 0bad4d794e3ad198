"use client";
import { useActionState } from "react";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { withdrawComment } from "./actions.ts";

/** Asks once more before a comment goes out of sight. */
export function WithdrawForm({ articleId, commentId, back }: { articleId: string; commentId: string; back: string }) {
  const [state, withdraw, withdrawing] = useActionState(withdrawComment, { values: {} });
  return (
    <form action={withdraw} className="space-y-4">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="commentId" value={commentId} />
      <div className="flex flex-wrap gap-3">
        <Button look="danger" aria-disabled={withdrawing}>
          {withdrawing ? "Withdrawing…" : "Withdraw"}
        </Button>
        <LinkButton href={back}>Keep it</LinkButton>
      </div>
    </form>
  );
}
