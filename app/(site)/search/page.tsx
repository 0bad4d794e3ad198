import type { Metadata } from "next";
import { loadHits } from "#components/search/loaders.ts";
import { Results } from "#components/search/results.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { parseSearch } from "#domain/search/schema.ts";
import { pageMetadata } from "#web/metadata.ts";
import type { PageInput } from "#web/query.ts";

type Props = PageInput;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, page } = parseSearch(await searchParams);
  const address = new URLSearchParams({ ...(query ? { q: query } : {}), ...(page > 1 ? { page: `${page}` } : {}) });
  return pageMetadata({
    title: query ? `Search: ${query}` : "Search",
    description: "Search all articles and comments.",
    path: address.size > 0 ? `/search?${address}` : "/search",
    noindex: true,
  });
}

export default async function SearchPage({ searchParams }: Props) {
  const asked = parseSearch(await searchParams);
  const found = await loadHits(asked);
  return (
    <div className="mx-auto max-w-measure pt-8">
      <PageTitle>Search</PageTitle>
      <SearchForm query={asked.query} />
      <Results asked={asked} found={found} />
    </div>
  );
}
