"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { keepAccount } from "./actions.ts";

/** For whoever has thought again. */
export function KeepForm() {
  const t = useWords<"ownForms">();
  const [state, send, sending] = useActionState(keepAccount, EMPTY_FORM);
  return (
    <form action={send} className="mt-4 space-y-3">
      <ErrorSummary message={state.message} />
      <Button busy={sending} busyWords={t("ownForms.keeping")}>
        {t("ownForms.keep")}
      </Button>
    </form>
  );
}
