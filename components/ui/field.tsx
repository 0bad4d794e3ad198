"use client";
import type { ComponentProps, ReactNode } from "react";
import { useEarlyTyping } from "./early-typing.ts";

type Described = { label: string; hint?: ReactNode; error?: string | undefined };

const BOX =
  "block w-full rounded border border-muted bg-paper px-3 py-2.5 font-interface text-base text-ink placeholder:text-muted aria-invalid:border-danger aria-invalid:border-2";

function describedBy(id: string, { hint, error }: Omit<Described, "label">) {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function Around({ id, label, hint, error, children }: Described & { id: string; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1.5 text-sm text-muted">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** A labelled line of text; its id is its name unless given. */
export function TextField({ label, hint, error, ...input }: Described & ComponentProps<"input"> & { name: string }) {
  const id = input.id ?? input.name;
  useEarlyTyping(id);
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={BOX}
      />
    </Around>
  );
}

/** A labelled box for longer text. */
export function TextArea({ label, hint, error, ...area }: Described & ComponentProps<"textarea"> & { name: string }) {
  const id = area.id ?? area.name;
  useEarlyTyping(id);
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <textarea
        rows={6}
        {...area}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={BOX}
      />
    </Around>
  );
}

/** A labelled choice of one. */
export function Select({ label, hint, error, ...select }: Described & ComponentProps<"select"> & { name: string }) {
  const id = select.id ?? select.name;
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <select
        {...select}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={BOX}
      />
    </Around>
  );
}
