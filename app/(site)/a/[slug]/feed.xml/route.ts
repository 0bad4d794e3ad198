import { findDiscussionForFeed } from "#domain/feeds/queries.ts";
import { getSite } from "#domain/site/queries.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { commentEntries, discussionChannel } from "#web/article-feed.ts";
import { changedAt, rss } from "#web/feeds.ts";
import { freshResponse } from "#web/fresh-response.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const [site, discussion] = await Promise.all([getSite(), findDiscussionForFeed(slug)]);
  if (!discussion) return new Response(`${wordsFor(site.language)("feeds.noDiscussion")}\n`, { status: 404 });
  const entries = commentEntries(site, discussion);
  const text = rss(discussionChannel(site, discussion), entries);
  return freshResponse(request, text, "application/rss+xml; charset=utf-8", changedAt(entries));
}
