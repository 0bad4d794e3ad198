import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";

type Props = {
  title: string;
  /** A word before the form. */
  notice?: ReactNode;
  children: ReactNode;
  /** The way to the other of the two pages. */
  other?: ReactNode;
};

/** The frame of the pages through which people come in. */
export function EnterPage({ title, notice, children, other }: Props) {
  return (
    <div className="mx-auto max-w-md py-8 sm:py-16">
      <PageTitle>{title}</PageTitle>
      {notice ? (
        <div className="mb-6">
          <Notice>{notice}</Notice>
        </div>
      ) : null}
      {children}
      {other ? <p className="mt-8 border-t border-rule pt-3">{other}</p> : null}
    </div>
  );
}

/** `/login` or `/register` with all that this page was given. */
export function otherPage(path: "/login" | "/register", next: string, forComment: boolean): string {
  const query = new URLSearchParams({ ...(forComment ? { for: "comment" } : {}), ...(next === "/" ? {} : { next }) });
  return query.size > 0 ? `${path}?${query}` : path;
}

export const OTHER_LINK = "inline-block py-2.5 font-semibold text-accent underline underline-offset-4";
