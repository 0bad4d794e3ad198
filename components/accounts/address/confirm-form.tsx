"use client";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { confirmAddress } from "./actions.ts";

type Props = {
  /** The link's. */
  secret: string;
  next: string;
};

/** A button, since mailboxes open links by themselves to look at what is there. */
export function ConfirmForm({ secret, next }: Props) {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(confirmAddress, EMPTY_FORM);
  return (
    <form action={send} className="space-y-6">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="key" value={secret} />
      <input type="hidden" name="next" value={next} />
      <Button busy={sending} busyWords={t("entry.confirming")}>
        {t("entry.confirm")}
      </Button>
    </form>
  );
}
