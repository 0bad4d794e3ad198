"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import type { ProfileChange } from "#domain/accounts/schema.ts";
import { changeProfile } from "./actions.ts";

export function ProfileForm({ displayName, bio }: ProfileChange) {
  const [state, send, sending] = useActionState(changeProfile, { values: { displayName, bio } });
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <form action={send} className="space-y-5">
      <ErrorSummary message={state.message} field={state.field} />
      <TextField
        name="displayName"
        label="Name"
        hint="Shown instead of your username, if you like."
        autoComplete="name"
        defaultValue={state.values.displayName}
        error={error("displayName")}
      />
      <TextArea
        name="bio"
        label="About you"
        hint="A few words for readers who open your page."
        rows={4}
        defaultValue={state.values.bio}
        error={error("bio")}
      />
      <Button look="quiet" disabled={sending}>
        Save
      </Button>
    </form>
  );
}
