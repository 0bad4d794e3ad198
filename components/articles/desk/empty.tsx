import type { ReactNode } from "react";

/** In place of a list that holds nothing: that it does, and what to do about it. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-y border-rule py-16 text-center">
      <p className="headline text-2xl">{title}</p>
      <p className="mt-2 text-muted">{children}</p>
    </div>
  );
}
