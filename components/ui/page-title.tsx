import type { ReactNode } from "react";

/** The one h1 of a page that is no article. */
export function PageTitle({ children, kicker }: { children: ReactNode; kicker?: ReactNode }) {
  return (
    <div className="mb-6">
      {kicker ? <p className="mb-2 text-sm font-semibold text-muted">{kicker}</p> : null}
      <h1 className="headline text-3xl sm:text-4xl">{children}</h1>
    </div>
  );
}
