import type { ReactNode } from "react";
import { momentIn } from "#lib/i18n/moment.ts";
import type { Words } from "#lib/i18n/words.ts";
import { RECOMMEND_FORM, RECOMMENDATIONS } from "./markup/verbs.ts";
import { ThreadReader } from "./reader/thread-reader.tsx";

/** The article as its discussion needs it. */
export type Discussed = {
  id: string;
  slug: string;
  authorHandle: string | null;
  shownRevision: number;
  thread: { commentCount: number; closedAt: Date | null; seq: number };
};

type Props = { article: Discussed; t: Words; className?: string; children: ReactNode };

/** The region in which comments stand, whole or one branch, and what wakes in it when there are scripts. */
export function Discussion({ article, t, className, children }: Props) {
  return (
    <section
      aria-label={t("comments.region")}
      data-thread=""
      data-article={article.id}
      data-slug={article.slug}
      data-seq={article.thread.seq}
      className={["thread", className].join(" ")}
    >
      {children}
      <RecommendForm articleId={article.id} />
      <ThreadReader
        articleId={article.id}
        revision={article.shownRevision}
        slug={article.slug}
        closed={article.thread.closedAt !== null}
      />
    </section>
  );
}

/** What every Recommend button of the discussion sends where there are no scripts; see markup/verbs.ts. */
const RecommendForm = ({ articleId }: { articleId: string }) => (
  <form id={RECOMMEND_FORM} method="post" action={RECOMMENDATIONS} hidden>
    <input type="hidden" name="articleId" value={articleId} />
  </form>
);

/** Between the article and its discussion: how many speak, and beside it the ways through. What is new is told at its lower edge (reader/new-since.tsx). */
export function DiscussionHead({ count, t, children }: { count: number; t: Words; children?: ReactNode }) {
  return (
    <div
      data-head=""
      className="relative mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t-4 border-ink pt-4"
    >
      <h2 id="discussion" className="font-headline text-3xl font-normal">
        {t("comments.count", { count })}
      </h2>
      {children}
    </div>
  );
}

/** Said before the first comment, so that nobody looks for the form in vain. */
export function Closed({ at, t }: { at: Date; t: Words }) {
  return (
    <p className="mt-4 bg-raised px-4 py-3">
      <strong className="font-semibold">{t("comments.closedSince", { date: momentIn(t, at, "day") })}</strong>{" "}
      {t("comments.closedMeans")}
    </p>
  );
}
