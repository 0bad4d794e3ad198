import type { ArticleCard } from "#domain/articles/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { besideLead } from "./arrange.ts";
import { Brief, LeadCard } from "./card.tsx";
import { COLUMN_RULE, Rows } from "./rows.tsx";

type Props = { lead: ArticleCard; others: ArticleCard[]; t: Words };

/** The front page: the story that leads, a few in words beside it, and the rest in rows beneath the heavy rule. */
export function Front({ lead, others, t }: Props) {
  const count = besideLead(others.length);
  const beside = others.slice(0, count);
  const rest = others.slice(count);
  return (
    <>
      <div className={beside.length > 0 ? "grid gap-x-8 gap-y-8 lg:grid-cols-[2fr_1fr]" : ""}>
        <LeadCard article={lead} t={t} alone={beside.length === 0} />
        {beside.length > 0 ? <Beside articles={beside} t={t} /> : null}
      </div>
      {rest.length > 0 ? (
        <div className="mt-8 border-t-4 border-ink pt-6">
          <Rows articles={rest} t={t} />
        </div>
      ) : null}
    </>
  );
}

/** Beneath one another at the side, or next to one another where the page has no room at its side. */
function Beside({ articles, t }: { articles: ArticleCard[]; t: Words }) {
  return (
    <ul
      className={`relative grid content-start gap-x-8 max-lg:border-t max-lg:border-rule max-lg:pt-6 md:max-lg:auto-cols-fr md:max-lg:grid-flow-col max-lg:before:hidden ${COLUMN_RULE}`}
    >
      {articles.map((article) => (
        <li
          key={article.id}
          className={`relative min-w-0 not-first:max-md:mt-6 not-first:max-md:border-t not-first:max-md:border-rule not-first:max-md:pt-6 lg:not-first:mt-6 lg:not-first:border-t lg:not-first:border-rule lg:not-first:pt-6 before:hidden md:max-lg:not-first:before:block ${COLUMN_RULE}`}
        >
          <Brief article={article} t={t} />
        </li>
      ))}
    </ul>
  );
}
