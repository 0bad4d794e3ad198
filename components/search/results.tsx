import { Notice } from "#components/ui/notice.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { HITS_PER_PAGE, MAX_HITS, MAX_QUERY, type SearchInput } from "#domain/search/schema.ts";
import type { Words } from "#lib/i18n/words.ts";
import { HowToSearch, NothingFound } from "./advice.tsx";
import { Hits } from "./hits.tsx";
import type { Found } from "./loaders.ts";

type Props = {
  /** The path of the search: the site's, or a discussion's. */
  path: string;
  /** Whether one discussion alone is looked through. */
  inThread?: boolean;
  asked: SearchInput;
  found: Found | null;
  t: Words;
};

/** The part of the page beneath the form. */
export function Results({ path, inThread = false, asked, found, t }: Props) {
  if (!found) return <HowToSearch what={t(inThread ? "comments.findHow" : "search.how")} t={t} />;
  if (!found.result) {
    return (
      <div className="mt-8">
        <Notice>{t("search.tooMany", { seconds: found.waitSeconds })}</Notice>
      </div>
    );
  }
  const { hits, total, pages, searchable } = found.result;
  const { query, page } = asked;
  const pageHref = (number: number) => `${path}?q=${encodeURIComponent(query)}${number > 1 ? `&page=${number}` : ""}`;
  if (hits.length === 0)
    return <NothingFound query={query} searchable={searchable} page={page} firstPage={pageHref(1)} t={t} />;
  return (
    <>
      {asked.shortened ? (
        <div className="mt-6">
          <Notice>{t("search.shortened", { max: MAX_QUERY })}</Notice>
        </div>
      ) : null}
      <p className="figures mt-8 mb-3 flex flex-wrap gap-x-4 text-sm font-semibold text-muted">
        <span>
          {total < MAX_HITS ? t("search.hits", { count: total }) : t("search.hitsOrMore", { count: MAX_HITS })}
        </span>{" "}
        {page > 1 ? <span>{t("search.pageOf", { page, pages })}</span> : null}
      </p>
      <Hits hits={hits} from={(page - 1) * HITS_PER_PAGE + 1} inThread={inThread} t={t} />
      <Pager
        label={t("search.pages")}
        previous={page > 1 ? { href: pageHref(page - 1), name: t("search.previousPage") } : null}
        next={page < pages ? { href: pageHref(page + 1), name: t("search.nextPage") } : null}
      />
    </>
  );
}
