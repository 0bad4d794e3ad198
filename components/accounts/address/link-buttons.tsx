"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { keepEmail, sendConfirmation } from "./actions.ts";

/** For whom the mail did not reach. */
export function SendLinkAgain() {
  const t = useWords<"entry">();
  const [state, send, sending] = useActionState(sendConfirmation, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <Button look="quiet" busy={sending} busyWords={t("entry.sendingLink")}>
        {t("entry.sendLink")}
      </Button>
    </form>
  );
}

/** The address that was to come is forgotten. */
export function KeepEmail() {
  const t = useWords<"entry">();
  const [state, send, sending] = useActionState(keepEmail, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <Button look="quiet" busy={sending}>
        {t("entry.keepEmail")}
      </Button>
    </form>
  );
}
