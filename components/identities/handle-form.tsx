"use client";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { HANDLE_MAX, HANDLE_MIN } from "#domain/accounts/limits.ts";
import { EMPTY_FORM } from "#web/form-state.ts";
import { registerWith } from "./actions.ts";

/** All that an account needs which comes from another site. */
export function HandleForm() {
  const t = useWords<"entry" | "ownForms">();
  const [state, send, sending] = useFormAction(registerWith, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      <TextField
        name="handle"
        label={t("entry.username")}
        hint={t("entry.usernameHint", { min: HANDLE_MIN, max: HANDLE_MAX })}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={state.values.handle}
        error={state.field === "handle" ? state.message : undefined}
      />
      <Button busy={sending} busyWords={t("ownForms.making")}>
        {t("ownForms.make")}
      </Button>
    </form>
  );
}
