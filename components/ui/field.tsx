"use client";
import type { ComponentProps, ReactNode } from "react";
import { BOX } from "./box.ts";
import { useEarlyTyping } from "./early-typing.ts";

export type Described = { label: string; hint?: ReactNode; error?: string | undefined };

/** What ties a box to the words around it. */
export function described(id: string, { hint, error }: Omit<Described, "label">) {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return {
    id,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
  };
}

type AroundProps = Described & {
  id: string;
  children: ReactNode;
  /** At the end of the label's line, but behind the box for the keyboard. */
  aside?: ReactNode;
};

/** Label, hint, box and error, one below the other. */
export function Around({ id, label, hint, error, children, aside }: AroundProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
      <label htmlFor={id} className="mb-1 font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="col-span-full mb-2 text-sm text-muted">
          {hint}
        </p>
      ) : null}
      <div className="col-span-full">{children}</div>
      {error ? (
        <p id={`${id}-error`} className="col-span-full mt-2 text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
      {aside ? <div className="col-start-2 row-start-1">{aside}</div> : null}
    </div>
  );
}

/** A labelled line of text; its id is its name unless given. */
export function TextField({ label, hint, error, ...input }: Described & ComponentProps<"input"> & { name: string }) {
  const id = input.id ?? input.name;
  useEarlyTyping(id);
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <input type="text" dir="auto" {...input} {...described(id, { hint, error })} className={BOX} />
    </Around>
  );
}

/** A labelled box for longer text. */
export function TextArea({ label, hint, error, ...area }: Described & ComponentProps<"textarea"> & { name: string }) {
  const id = area.id ?? area.name;
  useEarlyTyping(id);
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <textarea rows={6} dir="auto" {...area} {...described(id, { hint, error })} className={BOX} />
    </Around>
  );
}

/** A labelled choice of one. */
export function Select({ label, hint, error, ...select }: Described & ComponentProps<"select"> & { name: string }) {
  const id = select.id ?? select.name;
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <select {...select} {...described(id, { hint, error })} className={BOX} />
    </Around>
  );
}
