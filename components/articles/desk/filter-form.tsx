import { Button } from "#components/ui/button.tsx";
import { Select, TextField } from "#components/ui/field.tsx";
import { deskHref } from "./addresses.ts";

/** Which articles to list. A plain search: its address can be kept and shared. */
export function FilterForm({ state, words }: { state: string; words: string }) {
  return (
    <search>
      <form action={deskHref} className="mb-6 flex flex-wrap items-end gap-4">
        <TextField name="q" label="Search titles" type="search" defaultValue={words} />
        <Select name="state" label="Show" defaultValue={state}>
          <option value="all">All articles</option>
          <option value="draft">Drafts</option>
          <option value="published">Published</option>
          <option value="unpublished">Unpublished</option>
        </Select>
        <Button look="quiet">Search</Button>
      </form>
    </search>
  );
}
