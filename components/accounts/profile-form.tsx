"use client";
import { Button } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import { Form } from "#components/ui/form.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import type { ProfileChange } from "#domain/accounts/schema.ts";
import { changeProfile } from "./actions.ts";

export function ProfileForm({ displayName, bio }: ProfileChange) {
  const t = useWords<"entry">();
  const [state, send, sending] = useFormAction(changeProfile, { values: { displayName, bio } });
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <Form called="profile" action={send} className="space-y-6">
      <ErrorSummary message={state.message} field={state.field} />
      <TextField
        name="displayName"
        label={t("entry.displayName")}
        hint={t("entry.displayNameHint")}
        autoComplete="name"
        defaultValue={state.values.displayName}
        error={error("displayName")}
      />
      <TextArea
        name="bio"
        label={t("entry.bio")}
        hint={t("entry.bioHint")}
        rows={4}
        defaultValue={state.values.bio}
        error={error("bio")}
      />
      <Button look="quiet" busy={sending} busyWords={t("entry.saving")}>
        {t("entry.save")}
      </Button>
    </Form>
  );
}
