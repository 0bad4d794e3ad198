"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { makeFirstAdmin } from "./actions.ts";
import { IdentityFields } from "./identity-fields.tsx";

export function FirstAdminForm({ invitation }: { invitation: string }) {
  const [state, send, sending] = useActionState(makeFirstAdmin, EMPTY_FORM);
  return (
    <form action={send} className="space-y-5">
      <ErrorSummary message={state.message} field={state.field} />
      <input type="hidden" name="key" value={invitation} />
      <IdentityFields state={state} />
      <Button disabled={sending}>Make the account</Button>
    </form>
  );
}
