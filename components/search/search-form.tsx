import { loadWords } from "#components/layout/loaders.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { MAX_QUERY } from "#domain/search/schema.ts";

/** Sends the words to /search as an address that can be shared. */
export async function SearchForm({ query = "" }: { query?: string }) {
  const t = await loadWords();
  return (
    <search>
      <form action="/search" method="get" className="flex items-end gap-3">
        <div className="min-w-0 grow">
          <TextField
            type="search"
            label={t("search.label")}
            name="q"
            dir="auto"
            defaultValue={query}
            maxLength={MAX_QUERY}
            enterKeyHint="search"
          />
        </div>
        <Button>{t("search.button")}</Button>
      </form>
    </search>
  );
}
