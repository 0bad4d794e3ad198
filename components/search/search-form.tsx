import { loadWords } from "#components/layout/loaders.ts";
import { Around } from "#components/ui/around.tsx";
import { BOX } from "#components/ui/box.ts";
import { Button } from "#components/ui/button.tsx";
import { MAX_QUERY } from "#domain/search/schema.ts";

/**
 * Sends the words to /search as an address that can be shared. No part of it is a client's: the page of what is missing has it, whose scripts
 * come with every page.
 */
export async function SearchForm({ query = "" }: { query?: string }) {
  const t = await loadWords();
  return (
    <search>
      <form action="/search" method="get" className="flex items-end gap-3">
        <div className="min-w-0 grow">
          <Around id="q" label={t("search.label")}>
            <input
              type="search"
              id="q"
              name="q"
              dir="auto"
              defaultValue={query}
              maxLength={MAX_QUERY}
              enterKeyHint="search"
              className={BOX}
            />
          </Around>
        </div>
        <Button>{t("search.button")}</Button>
      </form>
    </search>
  );
}
