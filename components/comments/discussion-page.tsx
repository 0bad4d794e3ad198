import type { ReactNode } from "react";
import { PageTitle } from "#components/ui/page-title.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { articleHref } from "./addresses.ts";
import type { Discussed } from "./discussion.tsx";
import { FindForm } from "./ways.tsx";

type Props = {
  article: Discussed & { title: string };
  /** What the page is. */
  heading: string;
  /** What was looked for. */
  query?: string;
  t: Words;
  children: ReactNode;
};

/** A page about a whole discussion: what it is beneath, the way back, and the form to find words in it. */
export function DiscussionPage({ article, heading, query, t, children }: Props) {
  const { slug, title } = article;
  const kicker = (
    <a href={articleHref(slug)} dir="auto" className="inline-block py-1 underline-offset-4 hover:underline">
      {title}
    </a>
  );
  return (
    <div className="mx-auto max-w-measure pt-8 sm:pt-12">
      <PageTitle kicker={kicker}>{heading}</PageTitle>
      <div className="no-print mb-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <a
          href={`${articleHref(slug)}#discussion`}
          className="inline-flex min-h-8 items-center text-sm font-semibold text-accent underline underline-offset-4 pointer-coarse:min-h-11"
        >
          {t("comments.whole")}
        </a>
        <FindForm slug={slug} query={query} t={t} />
      </div>
      {children}
    </div>
  );
}
