import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { DeskRow } from "#domain/articles/desk/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { deskArticleHref } from "./addresses.ts";
import { StateMark } from "./state-mark.tsx";

/** Articles as the desk lists them, whatever their state. */
export function ArticleList({ articles, t }: { articles: DeskRow[]; t: Words }) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {articles.map((article) => (
        <li
          key={article.id}
          className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-1 py-4 wrap-anywhere sm:grid-cols-[minmax(0,1fr)_16rem]"
        >
          <h2 className="font-reading text-lg leading-snug font-semibold text-balance">
            <a
              href={deskArticleHref(article.id)}
              className="inline-block py-0.5 underline-offset-4 hover:underline"
              dir="auto"
            >
              {article.title}
            </a>
          </h2>
          <p className="sm:col-start-2 sm:py-1 sm:text-end">
            <StateMark state={article.state} pending={article.pending} t={t} />
          </p>
          <p className="flex flex-wrap items-baseline gap-x-4 text-sm text-muted sm:row-start-2">
            {article.authorName ? (
              <span>{rich(t, "desk.byline", { name: article.authorName, author: (name) => <bdi>{name}</bdi> })}</span>
            ) : null}{" "}
            {article.publishedAt ? (
              <span>
                {rich(t, "desk.publishedAt", {
                  time: () => <Time at={article.publishedAt ?? article.savedAt} t={t} />,
                })}
              </span>
            ) : null}{" "}
            {article.commentCount > 0 ? (
              <a
                href={`/a/${article.slug}#discussion`}
                className="figures inline-block py-0.5 underline-offset-4 hover:underline"
              >
                {t("desk.comments", { count: article.commentCount })}
              </a>
            ) : null}
          </p>
          <p className="text-sm text-muted sm:col-start-2 sm:row-start-2 sm:text-end">
            {rich(t, "desk.savedAt", { time: () => <Time at={article.savedAt} t={t} minute near /> })}
          </p>
        </li>
      ))}
    </ul>
  );
}
