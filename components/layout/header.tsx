import { AccountNav } from "#components/accounts/account-nav.tsx";
import { Logo } from "#components/media/logo.tsx";
import type { Site } from "#domain/site/settings.ts";
import type { Words } from "#lib/i18n/words.ts";
import { CurrentLink } from "./current-link.tsx";

/**
 * The masthead: whose pages these are, the search, and the reader's own corner. On phones the corner has a line of its own, whatever
 * stands in it: nothing may move when the browser learns who its reader is.
 */
export function Header({ site, t }: { site: Site; t: Words }) {
  return (
    <header className="border-b border-rule">
      <div
        className={`mx-auto grid max-w-page grid-cols-[minmax(0,1fr)_auto] ${site.logo ? "items-center" : "items-baseline"} gap-x-6 px-4 pt-2 sm:flex sm:px-6 sm:py-2`}
      >
        <CurrentLink href="/" className="min-w-0 py-2 font-headline text-2xl text-balance sm:text-3xl">
          {site.logo ? <Logo picture={site.logo} name={site.name} /> : <bdi>{site.name}</bdi>}
        </CurrentLink>
        <CurrentLink
          href="/search"
          className="no-print inline-flex min-h-11 shrink-0 items-center text-sm font-semibold underline-offset-4 hover:underline aria-[current=page]:underline"
        >
          {t("layout.search")}
        </CurrentLink>
        <AccountNav />
      </div>
    </header>
  );
}
