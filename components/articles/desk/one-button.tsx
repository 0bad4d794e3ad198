"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import type { FormAction } from "#web/action.ts";
import { EMPTY_FORM } from "#web/form-state.ts";

type Props = {
  action: FormAction;
  fields: Record<string, string | number>;
  label: string;
  /** What a screen reader says where several buttons are called the same. */
  spoken?: string;
  look?: "primary" | "quiet" | "danger";
};

/** A button that does one thing, and says so when it could not. */
export function OneButton({ action, fields, label, spoken, look = "quiet" }: Props) {
  const [state, act, acting] = useActionState(action, EMPTY_FORM);
  return (
    <form action={act} className="space-y-2">
      <ErrorSummary message={state.message} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look={look} aria-label={spoken} busy={acting}>
        {label}
      </Button>
    </form>
  );
}
