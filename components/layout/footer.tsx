import type { Site } from "#domain/site/settings.ts";

export function Footer({ site }: { site: Site }) {
  return (
    <footer className="mt-20 border-t border-rule text-sm text-muted">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-6 gap-y-2 px-4 py-6 sm:px-6">
        <p>
          {site.name}
          {site.tagline ? ` — ${site.tagline}` : null}
        </p>
        <ul className="no-print flex gap-5">
          <li>
            <a href="/feed.xml" className="py-1.5 underline-offset-4 hover:underline">
              RSS
            </a>
          </li>
          <li>
            <a href="/feed.json" className="py-1.5 underline-offset-4 hover:underline">
              JSON Feed
            </a>
          </li>
          <li>
            <a href="/search" className="py-1.5 underline-offset-4 hover:underline">
              Search
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
