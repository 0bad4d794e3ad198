import { AccountNav } from "#components/accounts/account-nav.tsx";
import type { Site } from "#domain/site/settings.ts";

/** The masthead: whose pages these are, the search, and the reader's own corner. */
export function Header({ site }: { site: Site }) {
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <a href="/" className="font-reading text-2xl font-semibold tracking-tight">
          {site.name}
        </a>
        <nav aria-label="Account" className="flex flex-wrap items-center gap-x-4 text-sm font-semibold">
          <a href="/search" className="py-2.5 underline-offset-4 hover:underline">
            Search
          </a>
          <AccountNav />
        </nav>
      </div>
    </header>
  );
}
