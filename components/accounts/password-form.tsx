"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { changePassword } from "./actions.ts";
import { NewPasswordField } from "./identity-fields.tsx";

export function PasswordForm() {
  const [state, send, sending] = useActionState(changePassword, EMPTY_FORM);
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <form action={send} className="space-y-5">
      <ErrorSummary message={state.message} field={state.field} />
      <TextField
        name="current"
        label="Current password"
        type="password"
        autoComplete="current-password"
        required
        error={error("current")}
      />
      <NewPasswordField label="New password" error={error("password")} />
      <Button look="quiet" disabled={sending}>
        Change password
      </Button>
    </form>
  );
}
