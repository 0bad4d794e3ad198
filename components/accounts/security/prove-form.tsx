"use client";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { PasswordField } from "#components/ui/password-field.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { proveByPassword } from "./actions.ts";

export function ProveForm({ next }: { next: string }) {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(proveByPassword, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      <input type="hidden" name="next" value={next} />
      <PasswordField
        name="password"
        label={t("entry.password")}
        autoComplete="current-password"
        required
        error={state.field === "password" ? state.message : undefined}
      />
      <Button busy={sending} busyWords={t("entry.continuing")}>
        {t("entry.continue")}
      </Button>
    </form>
  );
}
