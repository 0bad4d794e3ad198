"use client";
import { TextField } from "#components/ui/field.tsx";
import { HANDLE_MAX, HANDLE_MIN, PASSWORD_MIN } from "#domain/accounts/limits.ts";
import type { FormState } from "#web/form-state.ts";

/** What every new account is asked for. */
export function IdentityFields({ state }: { state: FormState }) {
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <>
      <TextField
        name="handle"
        label="Username"
        hint={`${HANDLE_MIN} to ${HANDLE_MAX} letters, digits, hyphens or underscores. Everybody sees it beside what you write.`}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={state.values.handle}
        error={error("handle")}
      />
      <TextField
        name="email"
        label="Email"
        hint="Nobody sees it. You can log in with it."
        type="email"
        autoComplete="email"
        required
        defaultValue={state.values.email}
        error={error("email")}
      />
      <NewPasswordField label="Password" error={error("password")} />
    </>
  );
}

export function NewPasswordField({ label, error }: { label: string; error?: string | undefined }) {
  return (
    <TextField
      name="password"
      label={label}
      hint={`At least ${PASSWORD_MIN} characters. A few words that do not belong together are easy to remember and hard to guess.`}
      type="password"
      autoComplete="new-password"
      required
      error={error}
    />
  );
}
