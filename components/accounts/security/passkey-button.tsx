"use client";
import { startTransition, useActionState, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import { useWords } from "#components/ui/words.tsx";
import type { FormAction } from "#web/action.ts";
import { EMPTY_FORM } from "#web/form-state.ts";
import { Declined, signWithPasskey } from "./ask-passkey.ts";

type Props = { action: FormAction; next: string; children: string };

/**
 * Comes in, or proves who is there, by a passkey. Not to be seen where there are no scripts or the browser has no passkeys; its place is kept
 * from the beginning, so that nothing moves when that is known.
 */
export function PasskeyButton({ action, next, children }: Props) {
  const t = useWords<"entry">();
  const [state, send, sending] = useActionState(action, EMPTY_FORM);
  const [asking, setAsking] = useState(false);
  const [declined, setDeclined] = useState<string>();
  const isInVain = useScripts() && typeof PublicKeyCredential === "undefined";
  const busy = asking || sending;
  const press = async () => {
    setAsking(true);
    setDeclined(undefined);
    try {
      const form = new FormData();
      form.set("passkey", await signWithPasskey());
      form.set("next", next);
      startTransition(() => send(form));
    } catch (error) {
      setDeclined(error instanceof Declined ? error.message : t("entry.passkeyFailed"));
    }
    setAsking(false);
  };
  return (
    <div className={`space-y-3 noscript:hidden ${isInVain ? "invisible" : ""}`}>
      <ErrorSummary message={busy ? undefined : (declined ?? state.message)} />
      <Button type="button" look="quiet" onClick={press} busy={busy} busyWords={t("entry.waitingPasskey")}>
        {children}
      </Button>
    </div>
  );
}
