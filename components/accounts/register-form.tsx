"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { register } from "./actions.ts";
import { IdentityFields } from "./identity-fields.tsx";

export function RegisterForm({ next }: { next: string }) {
  const [state, send, sending] = useActionState(register, EMPTY_FORM);
  return (
    <form action={send} className="space-y-5">
      <ErrorSummary message={state.message} field={state.field} />
      <input type="hidden" name="next" value={next} />
      <IdentityFields state={state} />
      <Button disabled={sending}>Register</Button>
    </form>
  );
}
