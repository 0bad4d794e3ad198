"use client";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { NewPasswordField } from "../identity-fields.tsx";
import { resetPassword } from "./actions.ts";

/** `secret`: the link's. */
export function ResetForm({ secret }: { secret: string }) {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(resetPassword, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field === "password" ? state.field : undefined} />
      <input type="hidden" name="key" value={secret} />
      <NewPasswordField label={t("entry.newPassword")} error={state.field === "password" ? state.message : undefined} />
      <Button busy={sending} busyWords={t("entry.changingPassword")}>
        {t("entry.changePassword")}
      </Button>
    </form>
  );
}
