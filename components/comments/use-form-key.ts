"use client";
import { useEffect, useState } from "react";
import type { FormState } from "#web/form-state.ts";
import { dropFormKey, formKeyFor } from "./form-key.ts";

type Form = { articleId: string; parentId: string; given: string; state: FormState };

/**
 * The key of an open form: the one that the server gave it, or one made here, and what gives it another, with the words of a draft. One that
 * has posted other words gives way to a new one.
 */
export function useFormKey({ articleId, parentId, given, state }: Form): [string, (key: string) => void] {
  const [key, setKey] = useState(given);
  const spent = state.field === "formKey" ? state.values.formKey : undefined;
  // After hydration, so that the server's HTML and the first render agree.
  useEffect(() => {
    if (spent !== undefined) dropFormKey(articleId, parentId);
    setKey((known) => (known && known !== spent ? known : formKeyFor(articleId, parentId)));
  }, [articleId, parentId, spent]);
  // Without scripts the form goes on without one, as it does on every page that is the same for all.
  return [key === spent ? "" : key, setKey];
}
