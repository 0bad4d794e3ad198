"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { endOtherSessions, endSession } from "./actions.ts";

export function EndSession({ sessionId, device }: { sessionId: string; device: string }) {
  const t = useWords<"entry">();
  const [state, send, sending] = useActionState(endSession, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="sessionId" value={sessionId} />
      <Button
        look="quiet"
        busy={sending}
        busyWords={t("entry.endingSession")}
        aria-label={sending ? undefined : t("entry.endSessionOf", { device })}
      >
        {t("entry.endSession")}
      </Button>
    </form>
  );
}

export function EndOtherSessions() {
  const t = useWords<"entry">();
  const [state, send, sending] = useActionState(endOtherSessions, EMPTY_FORM);
  return (
    <form action={send} className="mt-6 space-y-3">
      <ErrorSummary message={state.message} />
      <Button look="quiet" busy={sending} busyWords={t("entry.endingOthers")}>
        {t("entry.endOthers")}
      </Button>
    </form>
  );
}
