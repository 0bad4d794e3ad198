// What is said when there is nothing to list.
import type { ReactNode } from "react";
import { rich } from "#components/ui/rich.tsx";
import type { Words } from "#lib/i18n/words.ts";

const WAYS = ["search.howBoth", "search.howPhrase", "search.howEither", "search.howWithout"] as const;

/** Before the first search. `what` says what is looked through. */
export function HowToSearch({ what, t }: { what: string; t: Words }) {
  // Typed as it stands, whatever the language around it.
  const code = (words: ReactNode) => <code key="code">{words}</code>;
  return (
    <section aria-labelledby="how" className="mt-8 border-t border-rule pt-6">
      <h2 id="how" className="text-lg font-bold">
        {t("search.howTitle")}
      </h2>
      <div className="prose prose-comment mt-2">
        <p>{what}</p>
        <ul>
          {WAYS.map((way) => (
            <li key={way}>{rich(t, way, { code })}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

type Props = {
  query: string;
  searchable: boolean;
  page: number;
  /** Where the first page of this search is. */
  firstPage: string;
  t: Words;
};

export function NothingFound({ query, searchable, page, firstPage, t }: Props) {
  if (page > 1) {
    const first = (words: ReactNode) => (
      <a key="first" href={firstPage} className="text-accent underline underline-offset-4">
        {words}
      </a>
    );
    return <p className="mt-8 text-lg">{rich(t, "search.noSuchPage", { page, first })}</p>;
  }
  const asked = (words: ReactNode) => <bdi key="query">{words}</bdi>;
  return (
    <div className="mt-8 border-t border-rule pt-6">
      <p className="font-reading text-xl wrap-anywhere">
        {rich(t, searchable ? "search.nothing" : "search.unsearchable", { words: query, query: asked })}
      </p>
      <p className="mt-3 text-muted">{t("search.nothingWhy")}</p>
    </div>
  );
}
