import type { ReactNode } from "react";

/** A word to the reader that stands apart: what was done, or what he should know. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="rounded border border-rule bg-raised px-4 py-3 text-base">
      {children}
    </div>
  );
}

/** What was refused and why, at the top of the form it is about; names the field when there is one. */
export function ErrorSummary({ message, field }: { message?: string | undefined; field?: string | undefined }) {
  if (!message) return null;
  return (
    <div role="alert" className="rounded border-2 border-danger bg-paper px-4 py-3 text-base text-danger">
      {field ? (
        <a href={`#${field}`} className="font-semibold underline">
          {message}
        </a>
      ) : (
        <p className="font-semibold">{message}</p>
      )}
    </div>
  );
}
