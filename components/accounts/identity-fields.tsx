"use client";
import { TextField } from "#components/ui/field.tsx";
import { PasswordField } from "#components/ui/password-field.tsx";
import { useWords } from "#components/ui/words.tsx";
import { HANDLE_MAX, HANDLE_MIN, PASSWORD_MIN } from "#domain/accounts/limits.ts";
import type { FormState } from "#web/form-state.ts";

/** What every new account is asked for. */
export function IdentityFields({ state }: { state: FormState }) {
  const t = useWords<"entry">();
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <>
      <TextField
        name="handle"
        label={t("entry.username")}
        hint={t("entry.usernameHint", { min: HANDLE_MIN, max: HANDLE_MAX })}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={state.values.handle}
        error={error("handle")}
      />
      <TextField
        name="email"
        label={t("entry.email")}
        hint={t("entry.emailHint")}
        type="email"
        autoComplete="email"
        required
        defaultValue={state.values.email}
        error={error("email")}
      />
      <NewPasswordField label={t("entry.password")} error={error("password")} />
    </>
  );
}

export function NewPasswordField({ label, error }: { label: string; error?: string | undefined }) {
  const t = useWords<"entry">();
  return (
    <PasswordField
      name="password"
      label={label}
      hint={t("entry.passwordHint", { min: PASSWORD_MIN })}
      autoComplete="new-password"
      required
      error={error}
    />
  );
}
