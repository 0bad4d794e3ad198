"use client";
import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { useActionState } from "react";
import type { FormAction } from "#web/action.ts";
import { typedText } from "#web/form-fields.ts";
import type { FormState } from "#web/form-state.ts";
import { useWords } from "./words.tsx";

/**
 * `useActionState` for a form with words in it: where nobody answers, or the site was renewed beneath its page, they stay, and it says what to
 * do. `withScripts` is the same action, called by a script that can do more about it.
 */
export function useFormAction(action: FormAction, initial: FormState, withScripts: FormAction = action) {
  const t = useWords<"unfinished" | "reader">();
  const careful: FormAction = async (previous, form) => {
    try {
      return await withScripts(previous, form);
    } catch (error) {
      unstable_rethrow(error);
      const isRenewed = unstable_isUnrecognizedActionError(error);
      return { message: t(isRenewed ? "unfinished.renewedForm" : "reader.unsent"), values: typedText(form) };
    }
  };
  // In the server's HTML the form names the action itself, for browsers without scripts.
  return useActionState(typeof window === "undefined" ? action : careful, initial);
}
