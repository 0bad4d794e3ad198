"use client";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { PasswordField } from "#components/ui/password-field.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { logIn } from "./actions.ts";

export function LoginForm({ next }: { next: string }) {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(logIn, EMPTY_FORM);
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="login"
        label={t("entry.login")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={state.values.login}
        error={error("login")}
      />
      <PasswordField
        name="password"
        label={t("entry.password")}
        autoComplete="current-password"
        required
        error={error("password")}
      />
      <Button busy={sending} busyWords={t("entry.loggingIn")}>
        {t("entry.logIn")}
      </Button>
    </form>
  );
}
