"use client";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { PasswordField } from "#components/ui/password-field.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { changeEmail } from "./actions.ts";

/** The page has another form with a current password: the fields here have ids of their own. */
const IDS = { email: "new-email", current: "email-current" } as const;

export function EmailForm({ hasPassword }: { hasPassword: boolean }) {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(changeEmail, EMPTY_FORM);
  const error = (field: keyof typeof IDS) => (state.field === field ? state.message : undefined);
  const at = state.field && Object.hasOwn(IDS, state.field) ? IDS[state.field as keyof typeof IDS] : undefined;
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={at} />
      <TextField
        id={IDS.email}
        name="email"
        label={t("entry.newEmail")}
        hint={t("entry.newEmailHint")}
        type="email"
        autoComplete="email"
        required
        defaultValue={state.values.email}
        error={error("email")}
      />
      {hasPassword ? (
        <PasswordField
          id={IDS.current}
          name="current"
          label={t("entry.passwordToBeSure")}
          autoComplete="current-password"
          required
          error={error("current")}
        />
      ) : null}
      <Button look="quiet" busy={sending} busyWords={t("entry.changingEmail")}>
        {t("entry.changeEmail")}
      </Button>
    </form>
  );
}
