import type { ArticleCard } from "#domain/articles/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { arrange } from "./arrange.ts";
import { Card, type Width } from "./card.tsx";

/** A hairline in the middle of the gap before a column. */
export const COLUMN_RULE =
  "before:absolute before:inset-y-0 before:-start-4 before:border-s before:border-rule before:content-['']";

const WIDTHS: Width[] = ["whole", "half", "third"];

const COLUMNS: Record<Width, string> = {
  whole: "",
  half: "sm:grid-cols-2",
  third: "sm:grid-cols-2 lg:grid-cols-3",
};

/** Where columns begin that have another before them: of three, the second begins a line of its own on tablets. */
const RULES: Record<Width, [string, string, string]> = {
  whole: ["", "", ""],
  half: ["", `max-sm:before:hidden ${COLUMN_RULE}`, ""],
  third: ["sm:max-lg:col-span-2", `max-lg:before:hidden ${COLUMN_RULE}`, `max-sm:before:hidden ${COLUMN_RULE}`],
};

/** Stories in rows that come out even, with hairlines between rows and columns. Without kickers where all are of one topic. */
export function Rows({ articles, t, kickers = true }: { articles: ArticleCard[]; t: Words; kickers?: boolean }) {
  return arrange(articles).map((row) => {
    const width = WIDTHS[row.length - 1] ?? "third";
    return (
      <ul
        key={row[0]?.id}
        className={`grid gap-x-8 gap-y-6 border-t border-rule py-6 first:border-t-0 first:pt-0 last:pb-0 ${COLUMNS[width]}`}
      >
        {row.map((article, place) => (
          <li
            key={article.id}
            className={`relative min-w-0 max-sm:not-first:border-t max-sm:not-first:border-rule max-sm:not-first:pt-6 ${RULES[width][place]}`}
          >
            <Card article={article} t={t} width={width} opens={place === 0} kicker={kickers} />
          </li>
        ))}
      </ul>
    );
  });
}
