"use client";
import type { ComponentProps } from "react";
import { Around, type Described, described } from "./around.tsx";
import { BOX } from "./box.ts";
import { useEarlyTyping } from "./early-typing.ts";

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
