"use client";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import type { FormAction } from "#web/action.ts";
import { EMPTY_FORM } from "#web/form-state.ts";
import { register } from "./actions.ts";
import { Honeypot } from "./honeypot.tsx";
import { IdentityFields } from "./identity-fields.tsx";

/** Where the server asks for a sum, does it and sends the form again; a browser that cannot waits like one without scripts. */
const registerProved: FormAction = async (previous, form) => {
  form.set("scripts", "1");
  const state = await register(previous, form);
  const challenge = state.detail?.challenge;
  if (typeof challenge !== "string") return state;
  try {
    const { prove } = await import("./prove.ts");
    form.set("proof", await prove(challenge));
  } catch {
    form.delete("scripts");
  }
  return register(previous, form);
};

export function RegisterForm({ next, stamp }: { next: string; stamp: string }) {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(register, EMPTY_FORM, registerProved);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="stamp" value={stamp} />
      <IdentityFields state={state} />
      <Honeypot />
      <Button busy={sending} busyWords={t("entry.registering")}>
        {t("entry.register")}
      </Button>
    </form>
  );
}
