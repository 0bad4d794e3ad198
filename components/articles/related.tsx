import type { ArticleCard } from "#domain/articles/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { Rows } from "./rows.tsx";

/** Others to read on with. */
export function Related({ articles, t }: { articles: ArticleCard[]; t: Words }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="related" className="no-print mt-16 border-t border-rule pt-6">
      <h2 id="related" className="mb-6 text-lg font-bold">
        {t("articles.related")}
      </h2>
      <div>
        <Rows articles={articles} t={t} />
      </div>
    </section>
  );
}
