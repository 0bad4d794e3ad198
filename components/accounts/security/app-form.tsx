"use client";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { addAuthenticator } from "./actions.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";

/** `offer`: what the app is to be shown; null where there is an app, which without scripts is also the page that shows its codes. */
export function AppForm({ offer, otherwise }: { offer: ReactNode; otherwise: ReactNode }) {
  const t = useWords<"security">();
  const [state, send, sending] = useFormAction(addAuthenticator, EMPTY_FORM);
  if (state.done) return <RecoveryCodes text={state.values.codes ?? ""} />;
  if (!offer) return otherwise;
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      {offer}
      <TextField
        name="code"
        label={t("security.appCode")}
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        required
        defaultValue={state.values.code}
        error={state.field === "code" ? state.message : undefined}
      />
      <Button busy={sending} busyWords={t("security.turningOn")}>
        {t("security.turnOn")}
      </Button>
    </form>
  );
}
