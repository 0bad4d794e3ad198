"use client";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { PasswordField } from "#components/ui/password-field.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { changePassword } from "./actions.ts";
import { NewPasswordField } from "./identity-fields.tsx";

export function PasswordForm() {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(changePassword, EMPTY_FORM);
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      <PasswordField
        name="current"
        label={t("entry.currentPassword")}
        autoComplete="current-password"
        required
        error={error("current")}
      />
      <NewPasswordField label={t("entry.newPassword")} error={error("password")} />
      <Button look="quiet" busy={sending} busyWords={t("entry.changingPassword")}>
        {t("entry.changePassword")}
      </Button>
    </form>
  );
}
