import { Notice } from "#components/ui/notice.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { HITS_PER_PAGE, MAX_HITS, MAX_QUERY, type SearchInput } from "#domain/search/schema.ts";
import { HowToSearch, NothingFound } from "./advice.tsx";
import { Hits } from "./hits.tsx";
import type { Found } from "./loaders.ts";

const pageHref = (query: string, page: number) =>
  `/search?q=${encodeURIComponent(query)}${page > 1 ? `&page=${page}` : ""}`;

/** The part of the page beneath the form. */
export function Results({ asked, found }: { asked: SearchInput; found: Found | null }) {
  if (!found) return <HowToSearch />;
  if (!found.result) {
    return (
      <div className="mt-8">
        <Notice>Too many searches from your address. Please wait {found.waitSeconds} seconds and search again.</Notice>
      </div>
    );
  }
  const { hits, total, pages, searchable } = found.result;
  const { query, page } = asked;
  if (hits.length === 0) return <NothingFound query={query} searchable={searchable} page={page} />;
  return (
    <>
      {asked.shortened ? <Shortened /> : null}
      <p className="mt-6 mb-4 text-muted">
        {spoken(total)}
        {page > 1 ? `, page ${page} of ${pages}` : ""}
      </p>
      <Hits hits={hits} from={(page - 1) * HITS_PER_PAGE + 1} />
      <Pager
        label="Pages"
        previous={page > 1 ? { href: pageHref(query, page - 1), name: "Previous page" } : null}
        next={page < pages ? { href: pageHref(query, page + 1), name: "Next page" } : null}
      />
    </>
  );
}

function Shortened() {
  return (
    <div className="mt-6">
      <Notice>Only the first {MAX_QUERY} characters were looked for.</Notice>
    </div>
  );
}

function spoken(total: number): string {
  if (total === 1) return "1 hit";
  return total < MAX_HITS ? `${total} hits` : `${MAX_HITS.toLocaleString("en")} hits or more`;
}
