"use client";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { askForReset } from "./actions.ts";

export function ForgotForm() {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(askForReset, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      <TextField
        name="email"
        label={t("entry.email")}
        type="email"
        autoComplete="email"
        required
        defaultValue={state.values.email}
        error={state.field === "email" ? state.message : undefined}
      />
      <Button busy={sending} busyWords={t("entry.sendingLink")}>
        {t("entry.sendReset")}
      </Button>
    </form>
  );
}
