import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { rich } from "#components/ui/rich.tsx";
import type { StateCounts, StateFilter } from "#domain/articles/desk/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { deskHref } from "./addresses.ts";

const STATES = [
  ["all", "desk.all"],
  ["draft", "desk.drafts"],
  ["published", "desk.publishedOnes"],
  ["unpublished", "desk.unpublishedOnes"],
] as const;

type Props = { state: StateFilter; words: string; counts: StateCounts; t: Words };

/** Which articles to list. Links and a plain search: each address can be kept and shared. */
export function FilterForm({ state, words, counts, t }: Props) {
  const hrefOf = (one: StateFilter) => `${deskHref}?${new URLSearchParams({ state: one, ...(words && { q: words }) })}`;
  return (
    <search className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <nav aria-label={t("desk.states")}>
        <ul className="flex flex-wrap gap-x-6">
          {STATES.map(([one, label]) => (
            <li key={one}>
              <a
                href={hrefOf(one)}
                aria-current={one === state ? "true" : undefined}
                className="inline-block py-2.5 text-muted underline-offset-8 hover:text-ink hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2"
              >
                {rich(t, label, {
                  count: counts[one],
                  n: (count) => <span className="figures font-normal">{count}</span>,
                })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action={deskHref} className="flex min-w-0 grow items-end gap-2 sm:max-w-sm">
        <input type="hidden" name="state" value={state} />
        <div className="min-w-0 grow">
          <TextField name="q" label={t("desk.searchTitles")} type="search" defaultValue={words} />
        </div>
        <Button look="quiet">{t("desk.search")}</Button>
      </form>
    </search>
  );
}
