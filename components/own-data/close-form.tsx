"use client";
import { type ReactNode, useState } from "react";
import { tellFirst } from "#components/accounts/leaving.ts";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { PasswordField } from "#components/ui/password-field.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { closeAccount } from "./actions.ts";

/** The end of an account: what becomes of the comments, and the password. It ends this session too, so what only this device has is told first. */
export function CloseForm({ handle, hasPassword }: { handle: string; hasPassword: boolean }) {
  const t = useWords<"draft" | "entry" | "ownForms">();
  const [question, setQuestion] = useState<ReactNode>(null);
  const [state, send, sending] = useFormAction(closeAccount, EMPTY_FORM);
  const error = (field: string) => (state.field === field ? state.message : undefined);
  const chosen = state.values.comments;
  return (
    <form
      action={send}
      onSubmit={(event) => tellFirst(event, { author: handle, show: setQuestion, lost: t("draft.notSavedMeans") })}
      data-leaving="close"
      noValidate
      className="space-y-6"
    >
      <ErrorSummary message={state.message} field={state.field} />
      <fieldset id="comments" aria-describedby={error("comments") ? "comments-error" : undefined}>
        <legend className="mb-1 font-semibold">{t("ownForms.comments")}</legend>
        <Choice value="leave" chosen={chosen} name={t("ownForms.leaveComments")} hint={t("ownForms.leaveHint")} />
        <Choice
          value="withdraw"
          chosen={chosen}
          name={t("ownForms.withdrawComments")}
          hint={t("ownForms.withdrawHint")}
        />
        {error("comments") ? (
          <p id="comments-error" className="mt-2 text-sm font-semibold text-danger">
            {error("comments")}
          </p>
        ) : null}
      </fieldset>
      {hasPassword ? (
        <PasswordField
          name="current"
          label={t("entry.currentPassword")}
          autoComplete="current-password"
          required
          error={error("current")}
        />
      ) : null}
      <Button look="danger" busy={sending} busyWords={t("ownForms.closing")}>
        {t("ownForms.close")}
      </Button>
      {question}
    </form>
  );
}

type ChoiceProps = { value: string; chosen: string | undefined; name: string; hint: string };

function Choice({ value, chosen, name, hint }: ChoiceProps) {
  return (
    <label className="flex cursor-pointer gap-3 py-3">
      <input
        type="radio"
        name="comments"
        value={value}
        required
        defaultChecked={chosen === value}
        className="mt-0.5 size-5 shrink-0 accent-accent"
      />
      <span className="min-w-0">
        <span className="block font-semibold">{name}</span>
        <span className="block text-sm text-muted">{hint}</span>
      </span>
    </label>
  );
}
