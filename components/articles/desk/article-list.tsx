import { Time } from "#components/ui/time.tsx";
import type { DeskRow } from "#domain/articles/desk/queries.ts";
import { deskArticleHref } from "./addresses.ts";
import { StateMark } from "./state-mark.tsx";

/** Articles as the desk lists them, whatever their state. */
export function ArticleList({ articles }: { articles: DeskRow[] }) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {articles.map((article) => (
        <li key={article.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
          <div>
            <h2 className="font-reading text-xl leading-snug font-semibold">
              <a href={deskArticleHref(article.id)} className="underline-offset-4 hover:underline" dir="auto">
                {article.title}
              </a>
            </h2>
            <p className="mt-1 text-sm text-muted">
              By <bdi>{article.authorName}</bdi>, saved <Time at={article.savedAt} minute />
            </p>
          </div>
          <StateMark state={article.state} pending={article.pending} />
        </li>
      ))}
    </ul>
  );
}
