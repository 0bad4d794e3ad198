import type { ReactNode } from "react";
import { Time } from "#components/ui/time.tsx";
import type { ArticleCard } from "#domain/articles/queries.ts";
import type { Words } from "#lib/i18n/words.ts";

type Props = {
  article: ArticleCard;
  t: Words;
  author: ReactNode;
  discussion: string;
  className: string;
  children?: ReactNode;
};

/** Who, when, and how many answered. White space parts the facts and each stays whole, so that no line begins with a lone word. */
export function Facts({ article, t, author, discussion, className, children }: Props) {
  return (
    <p className={`flex flex-wrap items-baseline gap-x-3 gap-y-1 text-muted ${className}`}>
      <span className="min-w-0 wrap-anywhere empty:hidden">{author}</span>{" "}
      <span className="whitespace-nowrap">
        <Time at={article.publishedAt} t={t} />
      </span>{" "}
      {children}
      {article.commentCount > 0 ? (
        <a href={discussion} className="figures py-0.5 whitespace-nowrap underline-offset-4 hover:underline">
          {t("articles.comments", { count: article.commentCount })}
        </a>
      ) : null}
    </p>
  );
}
