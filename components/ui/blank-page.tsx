import type { ReactNode } from "react";

/** A page that has nothing to show, and says so. */
export function BlankPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-measure py-16 text-center sm:py-24">
      <h1 className="headline text-3xl sm:text-4xl">{title}</h1>
      <p className="mt-4 font-reading text-lg text-balance text-muted">{children}</p>
    </div>
  );
}
