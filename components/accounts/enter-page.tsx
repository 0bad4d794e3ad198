import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";

/** The frame of the pages through which people come in. */
export function EnterPage({ title, forComment, children, other }: EnterPageProps) {
  return (
    <div className="mx-auto max-w-md py-10">
      <PageTitle>{title}</PageTitle>
      {forComment ? (
        <div className="mb-6">
          <Notice>Your comment is kept. Once you are in, you find it ready to send.</Notice>
        </div>
      ) : null}
      {children}
      <p className="mt-8 border-t border-rule pt-4">{other}</p>
    </div>
  );
}

type EnterPageProps = {
  title: string;
  /** Somebody wrote first and is on the way to being known. */
  forComment: boolean;
  children: ReactNode;
  /** The way to the other of the two pages. */
  other: ReactNode;
};

/** `/login` or `/register` with all that this page was given. */
export function otherPage(path: "/login" | "/register", next: string, forComment: boolean): string {
  const query = new URLSearchParams({ ...(forComment ? { for: "comment" } : {}), ...(next === "/" ? {} : { next }) });
  return query.size > 0 ? `${path}?${query}` : path;
}
