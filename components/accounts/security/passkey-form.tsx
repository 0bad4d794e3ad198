"use client";
import { type FormEvent, startTransition, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useScripts } from "#components/ui/use-scripts.ts";
import { useWords } from "#components/ui/words.tsx";
import { PASSKEY_NAME_MAX } from "#domain/accounts/limits.ts";
import { EMPTY_FORM } from "#web/form-state.ts";
import { enterPath } from "#web/return-path.ts";
import { addPasskey } from "./actions.ts";
import { PASSKEY } from "./addresses.ts";
import { Declined, makePasskey } from "./ask-passkey.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";

export function PasskeyForm() {
  const t = useWords<"security">();
  const [state, send, sending] = useFormAction(addPasskey, EMPTY_FORM);
  const [asking, setAsking] = useState(false);
  const [declined, setDeclined] = useState<string>();
  const canMake = !useScripts() || typeof PublicKeyCredential !== "undefined";
  if (state.done) return <RecoveryCodes text={state.values.codes ?? ""} />;
  if (!canMake) return <p>{t("security.noPasskeysHere")}</p>;
  const busy = asking || sending;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setAsking(true);
    setDeclined(undefined);
    try {
      // Without a name nobody needs to look for his key.
      form.set("passkey", String(form.get("name")).trim() === "" ? "{}" : await makePasskey());
      startTransition(() => send(form));
    } catch (error) {
      if (error instanceof Declined && error.status === 403) return location.assign(enterPath("/prove", PASSKEY));
      setDeclined(error instanceof Declined ? error.message : t("security.passkeyNotMade"));
    }
    setAsking(false);
  };
  return (
    // The action is for a press before scripts have woken: what is missing is said, and the name stays.
    <form action={send} onSubmit={submit} noValidate className="space-y-6">
      <ErrorSummary
        message={busy ? undefined : (declined ?? state.message)}
        field={declined ? undefined : state.field}
      />
      <noscript>
        <p>{t("security.noPasskeysHere")}</p>
      </noscript>
      <TextField
        name="name"
        label={t("security.passkeyName")}
        hint={t("security.passkeyNameHint")}
        autoComplete="off"
        maxLength={PASSKEY_NAME_MAX}
        required
        defaultValue={state.values.name}
        error={state.field === "name" ? state.message : undefined}
      />
      <Button busy={busy} busyWords={t("security.makingPasskey")}>
        {t("security.makePasskey")}
      </Button>
    </form>
  );
}
