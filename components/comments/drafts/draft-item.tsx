import type { ReactNode } from "react";

type Props = {
  /** What it was to become. */
  kind: ReactNode;
  /** Of the article. */
  title: string;
  /** When and where it was typed. */
  facts: ReactNode;
  subject: string;
  body: string;
  /** Why it cannot be gone on with. */
  notice?: string | undefined;
  children: ReactNode;
};

/** One draft in the list: what it belongs to, how it begins, and what can be done with it. */
export function DraftItem({ kind, title, facts, subject, body, notice, children }: Props) {
  return (
    <li data-draft="" className="py-5">
      <p className="text-sm font-semibold text-muted">{kind}</p>
      <h2 dir="auto" className="font-headline text-xl">
        {title}
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted">{facts}</p>
      {notice ? <p className="mt-3 border-s-4 border-field ps-3 text-sm">{notice}</p> : null}
      <div dir="auto" className={`mt-3 font-reading ${notice ? "" : "line-clamp-4"}`}>
        {subject.trim() ? <p className="font-semibold">{subject}</p> : null}
        <p className="break-words whitespace-pre-line">{body}</p>
      </div>
      <div className="mt-4 flex flex-wrap items-start gap-3">{children}</div>
    </li>
  );
}
