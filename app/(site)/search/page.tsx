import type { Metadata } from "next";
import { loadWords } from "#components/layout/loaders.ts";
import { loadHits } from "#components/search/loaders.ts";
import { Results } from "#components/search/results.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { parseSearch } from "#domain/search/schema.ts";
import { pageMetadata } from "#web/metadata.ts";
import type { PageInput } from "#web/query.ts";

type Props = PageInput;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await loadWords();
  const { query, page } = parseSearch(await searchParams);
  const address = new URLSearchParams({ ...(query ? { q: query } : {}), ...(page > 1 ? { page: `${page}` } : {}) });
  return pageMetadata({
    title: query ? t("search.titleFor", { query }) : t("search.title"),
    description: t("search.description"),
    path: address.size > 0 ? `/search?${address}` : "/search",
    noindex: true,
  });
}

export default async function SearchPage({ searchParams }: Props) {
  const asked = parseSearch(await searchParams);
  const [found, t] = await Promise.all([loadHits(asked), loadWords()]);
  return (
    <div className="mx-auto max-w-measure pt-8 sm:pt-12">
      <PageTitle>{t("search.title")}</PageTitle>
      <SearchForm query={asked.query} />
      <Results path="/search" asked={asked} found={found} t={t} />
    </div>
  );
}
