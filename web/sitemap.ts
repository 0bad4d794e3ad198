// The sitemap protocol (sitemaps.org): a list of addresses, or a list of such lists.
import type { SitemapEntry } from "#domain/feeds/queries.ts";
import { absoluteUrl } from "./addresses.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

const escaped = (url: string) => url.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("'", "&apos;");

export function urlSet(entries: SitemapEntry[], { withFrontPage }: { withFrontPage: boolean }): string {
  const at = (path: string) => escaped(absoluteUrl(path));
  const front = withFrontPage ? [`<url><loc>${at("/")}</loc></url>`] : [];
  const articles = entries.map(
    ({ slug, changedAt }) => `<url><loc>${at(`/a/${slug}`)}</loc><lastmod>${changedAt.toISOString()}</lastmod></url>`,
  );
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${[...front, ...articles].join("\n")}\n</urlset>\n`;
}

export function sitemapIndex(parts: number): string {
  const maps = Array.from(
    { length: parts },
    (_, n) => `<sitemap><loc>${escaped(absoluteUrl(`/sitemap.xml?part=${n + 1}`))}</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${maps.join("\n")}\n</sitemapindex>\n`;
}
