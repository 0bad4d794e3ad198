"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { discardDraft, recallDraft } from "./actions.ts";

export function Discard({ id }: { id: string }) {
  const t = useWords<"drafts">();
  const [state, send, sending] = useActionState(discardDraft, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="draft" value={id} />
      <Button look="quiet" busy={sending} busyWords={t("drafts.discarding")}>
        {t("drafts.discard")}
      </Button>
    </form>
  );
}

/** After one was thrown away: the way back. */
export function Recall({ id }: { id: string }) {
  const t = useWords<"drafts">();
  const [state, send, sending] = useActionState(recallDraft, EMPTY_FORM);
  return (
    <form action={send} className="flex flex-wrap items-center justify-between gap-3">
      <p>{state.message ?? t("drafts.discarded")}</p>
      <input type="hidden" name="draft" value={id} />
      <Button look="quiet" busy={sending} busyWords={t("drafts.undoing")}>
        {t("drafts.undo")}
      </Button>
    </form>
  );
}
