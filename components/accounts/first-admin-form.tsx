"use client";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { makeFirstAdmin } from "./actions.ts";
import { IdentityFields } from "./identity-fields.tsx";

export function FirstAdminForm({ invitation }: { invitation: string }) {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(makeFirstAdmin, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      <input type="hidden" name="key" value={invitation} />
      <IdentityFields state={state} />
      <Button busy={sending} busyWords={t("entry.makingAccount")}>
        {t("entry.makeAccount")}
      </Button>
    </form>
  );
}
