"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { unmute } from "./actions.ts";

export function UnmuteForm({ handle, name }: { handle: string; name: string }) {
  const t = useWords<"ownForms">();
  const [state, send, sending] = useActionState(unmute, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="handle" value={handle} />
      <Button
        look="quiet"
        busy={sending}
        busyWords={t("ownForms.keeping")}
        aria-label={sending ? undefined : t("ownForms.unmuteOf", { name })}
      >
        {t("ownForms.unmute")}
      </Button>
    </form>
  );
}
