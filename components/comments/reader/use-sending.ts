"use client";
import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import { useWords } from "#components/ui/words.tsx";
import type { FormAction } from "#web/action.ts";
import type { FormState } from "#web/form-state.ts";

/** What became of a form that was sent by another way than its action; `elsewhere`: the action should see to it. */
export type Outcome = "done" | "elsewhere" | FormState;

type Options = {
  action: FormAction;
  /** What stands in the fields at first. */
  values: Record<string, string>;
  /** Why it was refused before, and at which field. */
  refused?: Pick<FormState, "message" | "field">;
  /** Where the form stands, as "#write": without scripts the answer is a new page, which should begin there. */
  at?: string;
  /** It went well: what comes next is another page. */
  onSent?: (fields: Record<string, string>) => void;
  /** Sends it so that the page stays; asked before the action, and not for a preview. */
  inPlace?: (fields: Record<string, string>) => Promise<Outcome>;
};

const typedIn = (form: FormData) =>
  Object.fromEntries([...form].filter((field): field is [string, string] => typeof field[1] === "string"));

/** The site was renewed beneath the page: where a comment's words are found again; null for every other form. */
async function keptFromOldPage(values: Record<string, string>): Promise<string | null> {
  if (!values.articleId || !values.body || values.commentId || values.intent === "preview") return null;
  const { hold } = await import("./hold.ts").catch(() => ({ hold: null }));
  return hold ? hold(values) : null;
}

/**
 * Sends a form through its action. Without scripts it is a plain form; with them the fields are left as they are whatever the answer, so
 * that what is typed meanwhile stays, and where no answer comes the text stays too.
 */
export function useSending({ action, values, refused, at, onSent, inPlace }: Options) {
  const t = useWords<"reader" | "unfinished">();
  const [served, send] = useActionState(action, { ...refused, values }, at);
  const [state, setState] = useState<FormState>(served);
  const [sending, startSending] = useTransition();
  const [intent, setIntent] = useState("");

  const submit = async (form: FormData) => {
    const outcome = inPlace && form.get("intent") !== "preview" ? await inPlace(typedIn(form)) : "elsewhere";
    if (outcome === "done") return;
    if (outcome !== "elsewhere") return setState(outcome);
    if (!navigator.onLine) return;
    try {
      setState(await action(state, form));
    } catch (error) {
      try {
        unstable_rethrow(error);
      } catch (redirected) {
        onSent?.(typedIn(form));
        throw redirected;
      }
      const values = typedIn(form);
      if (!unstable_isUnrecognizedActionError(error)) return setState({ message: t("reader.unsent"), values });
      const href = await keptFromOldPage(values);
      if (href) location.assign(href);
      else setState({ message: t("unfinished.renewedForm"), values });
    }
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending || !(navigator.onLine || inPlace)) return;
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    setIntent(String(form.get("intent") ?? ""));
    startSending(() => submit(form));
  };

  return { state, sending, previewing: sending && intent === "preview", form: { action: send, onSubmit } };
}
