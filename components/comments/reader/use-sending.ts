"use client";
import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import { useWords } from "#components/ui/words.tsx";
import type { FormAction } from "#web/action.ts";
import type { FormState } from "#web/form-state.ts";

type Options = {
  action: FormAction;
  /** What stands in the fields at first. */
  values: Record<string, string>;
  /** Where the form stands, as "#write": without scripts the answer is a new page, which should begin there. */
  at?: string;
  /** It went well: what comes next is another page. */
  onSent?: () => void;
};

const typedIn = (form: FormData) =>
  Object.fromEntries([...form].filter((field): field is [string, string] => typeof field[1] === "string"));

/**
 * Sends a form through its action. Without scripts it is a plain form; with them the fields are left as they are whatever the answer, so
 * that what is typed meanwhile stays, and where no answer comes the text stays too.
 */
export function useSending({ action, values, at, onSent }: Options) {
  const t = useWords<"reader">();
  const [served, send] = useActionState(action, { values }, at);
  const [state, setState] = useState<FormState>(served);
  const [sending, startSending] = useTransition();
  const [intent, setIntent] = useState("");

  const submit = async (form: FormData) => {
    try {
      setState(await action(state, form));
    } catch (error) {
      try {
        unstable_rethrow(error);
      } catch (redirected) {
        onSent?.();
        throw redirected;
      }
      setState({ message: t("reader.unsent"), values: typedIn(form) });
    }
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending || !navigator.onLine) return;
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    setIntent(String(form.get("intent") ?? ""));
    startSending(() => submit(form));
  };

  return { state, sending, previewing: sending && intent === "preview", form: { action: send, onSubmit } };
}
