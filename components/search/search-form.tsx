import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { MAX_QUERY } from "#domain/search/schema.ts";

/** Sends the words to /search as an address that can be shared. */
export function SearchForm({ query = "" }: { query?: string }) {
  return (
    <search>
      <form action="/search" method="get" className="flex items-end gap-3">
        <div className="grow">
          <TextField
            type="search"
            label="Search"
            name="q"
            defaultValue={query}
            maxLength={MAX_QUERY}
            enterKeyHint="search"
          />
        </div>
        <Button>Search</Button>
      </form>
    </search>
  );
}
