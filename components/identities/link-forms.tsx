"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { PasswordField } from "#components/ui/password-field.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { dismiss, link, unlink } from "./actions.ts";

/** Whether who has just come from elsewhere is to open this account from now on. */
export function LinkForms({ hasPassword }: { hasPassword: boolean }) {
  const t = useWords<"entry" | "ownForms">();
  const [linking, sendLink, isLinking] = useFormAction(link, EMPTY_FORM);
  const [dismissing, sendDismiss, isDismissing] = useActionState(dismiss, EMPTY_FORM);
  return (
    <div className="mt-4 space-y-3">
      <form action={sendLink} noValidate className="space-y-6">
        <ErrorSummary message={linking.message ?? dismissing.message} field={linking.field} />
        {hasPassword ? (
          <PasswordField
            name="current"
            label={t("entry.passwordToBeSure")}
            autoComplete="current-password"
            required
            error={linking.field === "current" ? linking.message : undefined}
          />
        ) : null}
        <Button busy={isLinking} busyWords={t("ownForms.keeping")}>
          {t("ownForms.link")}
        </Button>
      </form>
      <form action={sendDismiss}>
        <Button look="quiet" busy={isDismissing} busyWords={t("ownForms.keeping")}>
          {t("ownForms.dismiss")}
        </Button>
      </form>
    </div>
  );
}

type Linked = { provider: string; subject: string; name: string };

export function UnlinkForm({ provider, subject, name }: Linked) {
  const t = useWords<"ownForms">();
  const [state, send, sending] = useActionState(unlink, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="provider" value={provider} />
      <input type="hidden" name="subject" value={subject} />
      <Button
        look="quiet"
        busy={sending}
        busyWords={t("ownForms.keeping")}
        aria-label={sending ? undefined : t("ownForms.unlinkOf", { provider: name })}
      >
        {t("ownForms.unlink")}
      </Button>
    </form>
  );
}
