"use client";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { passSecondStep } from "./actions.ts";

export function SecondStepForm({ next }: { next: string }) {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(passSecondStep, EMPTY_FORM);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="code"
        label={t("entry.code")}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        required
        defaultValue={state.values.code}
        error={state.field === "code" ? state.message : undefined}
      />
      <Button busy={sending} busyWords={t("entry.loggingIn")}>
        {t("entry.logIn")}
      </Button>
    </form>
  );
}
