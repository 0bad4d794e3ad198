"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { logIn } from "./actions.ts";

export function LoginForm({ next }: { next: string }) {
  const [state, send, sending] = useActionState(logIn, EMPTY_FORM);
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <form action={send} className="space-y-5">
      <ErrorSummary message={state.message} field={state.field} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="login"
        label="Email or username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={state.values.login}
        error={error("login")}
      />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        error={error("password")}
      />
      <Button disabled={sending}>Log in</Button>
    </form>
  );
}
