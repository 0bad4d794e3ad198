import type { ReactNode } from "react";
import { deskHref, newArticleHref } from "#components/articles/desk/addresses.ts";
import { ArticleList } from "#components/articles/desk/article-list.tsx";
import { Empty } from "#components/articles/desk/empty.tsx";
import { FilterForm } from "#components/articles/desk/filter-form.tsx";
import { loadDesk } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { rich } from "#components/ui/rich.tsx";
import type { Words } from "#lib/i18n/words.ts";

export const generateMetadata = () => deskMetadata(deskHref, (t) => t("desk.desk"));

export default async function DeskPage({ searchParams }: PageProps<"/desk">) {
  const [t, asked] = await Promise.all([loadWords(), searchParams]);
  const { items, next, page, state, words, counts } = await loadDesk(asked);
  const isFiltered = words !== "" || state !== "all" || page > 1;
  const hrefOf = (number: number) => `${deskHref}?${new URLSearchParams({ state, q: words, page: String(number) })}`;
  return (
    <>
      <div className="mb-2 flex flex-wrap items-end justify-between gap-x-6">
        <PageTitle>{t("desk.desk")}</PageTitle>
        <div className="mb-6">
          <LinkButton look="primary" href={newArticleHref}>
            {t("desk.write")}
          </LinkButton>
        </div>
      </div>
      {isFiltered || items.length > 0 ? <FilterForm state={state} words={words} counts={counts} t={t} /> : null}
      {items.length > 0 ? <ArticleList articles={items} t={t} /> : <Nothing isFiltered={isFiltered} t={t} />}
      <Pager
        label={t("desk.pagesOfArticles")}
        previous={page > 1 ? { href: hrefOf(page - 1), name: t("desk.laterSaved") } : null}
        next={next ? { href: hrefOf(next), name: t("desk.earlierSaved") } : null}
      />
    </>
  );
}

function Nothing({ isFiltered, t }: { isFiltered: boolean; t: Words }) {
  if (!isFiltered) return <Empty title={t("desk.nothingYet")}>{t("desk.nothingYetWhy")}</Empty>;
  const all = (words: ReactNode) => (
    <a href={deskHref} className="inline-block py-0.5 text-accent underline underline-offset-4">
      {words}
    </a>
  );
  return <Empty title={t("desk.nothingFound")}>{rich(t, "desk.nothingFoundWhy", { all })}</Empty>;
}
