"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { endOtherSessions, endSession } from "./actions.ts";

export function EndSession({ sessionId, device }: { sessionId: string; device: string }) {
  const [state, send, sending] = useActionState(endSession, EMPTY_FORM);
  return (
    <form action={send}>
      <ErrorSummary message={state.message} />
      <input type="hidden" name="sessionId" value={sessionId} />
      <Button look="quiet" disabled={sending}>
        End <span className="sr-only">the session of {device}</span>
      </Button>
    </form>
  );
}

export function EndOtherSessions() {
  const [state, send, sending] = useActionState(endOtherSessions, EMPTY_FORM);
  return (
    <form action={send} className="mt-4">
      <ErrorSummary message={state.message} />
      <Button look="quiet" disabled={sending}>
        Log out everywhere else
      </Button>
    </form>
  );
}
