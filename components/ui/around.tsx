import type { ReactNode } from "react";

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
