"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useFormStatus } from "react-dom";
import { useWords } from "./words.tsx";

/** A word to the reader that stands apart: what was done, or what he should know. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="border border-rule bg-raised px-4 py-3 text-base">
      {children}
    </div>
  );
}

type Summary = {
  message?: string | undefined;
  field?: string | undefined;
  /** The page that the refusal is about, where that is no field of the form; opened beside it, so that the form stays. */
  elsewhere?: string | undefined;
};

/**
 * What was refused and why, at the top of the form it is about; leads to the field when there is one. It takes the focus after each
 * refusal, so that a screen reader and the keyboard begin here.
 */
export function ErrorSummary({ message, field, elsewhere }: Summary) {
  const t = useWords<"form">();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // The same refusal may come twice: what tells them apart is that the form was under way in between.
  const { pending } = useFormStatus();
  useEffect(() => {
    if (message && !pending) box.current?.focus();
  }, [message, pending]);
  if (!message) return null;
  return (
    <div
      ref={box}
      role="alert"
      aria-labelledby={id}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: where no scripts run, this page is the answer to a form, and this is its news
      autoFocus
      className="border-2 border-danger bg-paper px-4 py-3 text-base text-danger"
    >
      <p id={id} className="font-bold">
        {t("form.problem")}
      </p>
      {elsewhere || field ? (
        <p className="mt-1">
          <a
            href={elsewhere ?? `#${field}`}
            target={elsewhere && "_blank"}
            className="inline-block py-0.5 underline underline-offset-4"
          >
            {message}
          </a>
        </p>
      ) : (
        <p className="mt-1">{message}</p>
      )}
    </div>
  );
}
