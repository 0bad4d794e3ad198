import type { Site } from "#domain/site/settings.ts";
import type { Words } from "#lib/i18n/words.ts";
import { absoluteUrl } from "#web/addresses.ts";
import type { Light } from "#web/light.ts";
import { LightSwitch } from "./light-switch.tsx";
import { PageAddress } from "./page-address.tsx";

const LINK = "inline-flex min-h-9 items-center underline-offset-4 hover:underline pointer-coarse:min-h-11";

/** The end of every page: whose it was, other ways to read it, the light, and the way back up. */
export function Footer({ site, light, t }: { site: Site; light: Light; t: Words }) {
  return (
    <footer className="mt-24 border-t border-rule text-sm text-muted">
      <div className="mx-auto max-w-page px-4 pt-8 pb-12 sm:px-6">
        <p className="max-w-measure">
          <bdi className="block font-headline text-2xl text-ink">{site.name}</bdi>
          {site.tagline ? (
            <span dir="auto" className="mt-1 block font-reading text-lg text-balance">
              {site.tagline}
            </span>
          ) : null}
        </p>
        <PageAddress site={absoluteUrl("").replace(/\/$/, "")} />
        <div className="no-print mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
          <ul className="flex flex-wrap gap-x-6">
            <li>
              <a href="/search" className={LINK}>
                {t("layout.search")}
              </a>
            </li>
            <li>
              <a href="/feed.xml" className={LINK}>
                {t("layout.rss")}
              </a>
            </li>
            <li>
              <a href="/feed.json" className={LINK}>
                {t("layout.jsonFeed")}
              </a>
            </li>
            <li>
              <a href="#top" className={LINK}>
                {t("layout.toTop")}
              </a>
            </li>
          </ul>
          <LightSwitch initial={light} />
        </div>
      </div>
    </footer>
  );
}
