"use client";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { removeAuthenticator, removePasskey } from "./actions.ts";

export function RemoveApp() {
  const t = useWords<"security">();
  const [state, send, sending] = useFormAction(removeAuthenticator, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <Button look="quiet" busy={sending} busyWords={t("security.removing")}>
        {t("security.removeApp")}
      </Button>
    </form>
  );
}

export function RemovePasskey({ id, name }: { id: string; name: string }) {
  const t = useWords<"security">();
  const [state, send, sending] = useFormAction(removePasskey, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="passkeyId" value={id} />
      <Button
        look="quiet"
        busy={sending}
        busyWords={t("security.removing")}
        aria-label={sending ? undefined : t("security.removeOf", { name })}
      >
        {t("security.remove")}
      </Button>
    </form>
  );
}
