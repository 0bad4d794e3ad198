import { listArticlesForFeed } from "#domain/feeds/queries.ts";
import { getSite } from "#domain/site/queries.ts";
import { articleEntries, siteChannel } from "#web/article-feed.ts";
import { changedAt, rss } from "#web/feeds.ts";
import { freshResponse } from "#web/fresh-response.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const [site, articles] = await Promise.all([getSite(), listArticlesForFeed()]);
  const entries = articleEntries(site, articles);
  const text = rss(siteChannel(site, "/feed.xml"), entries);
  return freshResponse(request, text, "application/rss+xml; charset=utf-8", changedAt(entries));
}
