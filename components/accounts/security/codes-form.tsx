"use client";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { renewCodes } from "./actions.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";

export function CodesForm() {
  const t = useWords<"security">();
  const [state, send, sending] = useFormAction(renewCodes, EMPTY_FORM);
  if (state.done) return <RecoveryCodes text={state.values.codes ?? ""} />;
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <Button look="quiet" busy={sending} busyWords={t("security.renewing")}>
        {t("security.renewCodes")}
      </Button>
    </form>
  );
}
