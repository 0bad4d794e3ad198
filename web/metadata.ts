// What a page says about itself to search engines and to those who show its link: title, canonical address, Open Graph.
import type { Metadata } from "next";
import { getSite } from "#domain/site/queries.ts";
import type { Site } from "#domain/site/settings.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { plainExcerpt } from "#lib/markdown/excerpt.ts";
import { absoluteUrl } from "./addresses.ts";

export type PageImage = {
  /** On this site. */
  path: string;
  width: number;
  height: number;
  alt: string;
};

export type PageFacts = {
  /** Null for the front page, which is called like the site. */
  title: string | null;
  /** Of any length; the site's tagline when empty. */
  description: string;
  /** With the query that belongs to the page ("/topics/sea?after=…"): the canonical address. */
  path: string;
  type?: "website" | "article" | "profile";
  image?: PageImage | null;
  /** These four are of articles. */
  publishedAt?: Date;
  updatedAt?: Date | null;
  authorName?: string | null;
  topics?: string[];
  /** For pages that are not worth finding: search results, forms. */
  noindex?: boolean;
  /** The page's own feed beside the site's. */
  feed?: FeedLink;
  /** Paths of the pages before and after this one. */
  previous?: string | null;
  next?: string | null;
};

/** What holds for every page, also those that say nothing about themselves (not found, errors). */
export async function siteMetadata(): Promise<Metadata> {
  const site = await getSite();
  return {
    metadataBase: new URL(absoluteUrl("/")),
    title: { default: site.name, template: `%s — ${site.name}` },
    description: site.tagline || undefined,
    alternates: { types: feedLinks(site.name, []) },
    manifest: "/manifest.webmanifest",
    icons: { icon: { url: "/icon/tab.svg", type: "image/svg+xml" }, apple: "/icon/180.png" },
  };
}

/** Search engines show about 160. */
const DESCRIPTION = 200;

export const pageMetadata = async (facts: PageFacts): Promise<Metadata> => describePage(await getSite(), facts);

export function describePage(site: Site, facts: PageFacts): Metadata {
  const url = absoluteUrl(facts.path);
  const title = facts.title ?? site.name;
  const description = plainExcerpt(facts.description || site.tagline, DESCRIPTION) || undefined;
  const images = facts.image ? [imageOf(facts.image)] : undefined;
  return {
    title: { absolute: facts.title ? `${facts.title} — ${site.name}` : site.name },
    description,
    alternates: { canonical: url, types: feedLinks(site.name, facts.feed ? [facts.feed] : []) },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name,
      locale: LOCALES[site.language],
      images,
      ...kindOf(facts),
    },
    twitter: { card: images ? "summary_large_image" : "summary", title, description, images },
    pagination: {
      previous: facts.previous ? absoluteUrl(facts.previous) : null,
      next: facts.next ? absoluteUrl(facts.next) : null,
    },
    robots: facts.noindex ? { index: false, follow: true } : undefined,
  };
}

/** As Open Graph writes them: a language always with a country. */
const LOCALES: Record<Language, string> = {
  en: "en_GB",
  de: "de_DE",
  fr: "fr_FR",
  es: "es_ES",
  ko: "ko_KR",
  ar: "ar_AR",
};

const imageOf = ({ path, ...rest }: PageImage) => ({ url: absoluteUrl(path), ...rest });

type FeedLink = { path: string; title: string };
const feedLinks = (site: string, own: FeedLink[]) => ({
  "application/rss+xml": [...own, { path: "/feed.xml", title: site }].map(({ path, title }) => ({
    url: absoluteUrl(path),
    title,
  })),
  "application/feed+json": [{ url: absoluteUrl("/feed.json"), title: site }],
});

function kindOf({ type = "website", publishedAt, updatedAt, authorName, topics }: PageFacts): Metadata["openGraph"] {
  if (type !== "article") return { type };
  return {
    type,
    publishedTime: publishedAt?.toISOString(),
    modifiedTime: (updatedAt ?? publishedAt)?.toISOString(),
    authors: authorName ?? undefined,
    tags: topics,
  };
}
