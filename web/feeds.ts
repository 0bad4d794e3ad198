// A feed's entries as RSS 2.0 and as JSON Feed 1.1. Takes what the feed library leaves open: exact text in XML, version 1.1 of JSON Feed.
import { Feed, type Item } from "feed";
import { absoluteLinks } from "./absolute-links.ts";

export type FeedEntry = {
  /** Never changes, also when the address does. */
  id: string;
  url: string;
  title: string;
  /** A sentence or two, or "". */
  summary: string;
  /** As rendered by lib/markdown. */
  html: string;
  author: string;
  publishedAt: Date;
  updatedAt: Date | null;
  topics: string[];
};

export type Channel = {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** The page whose news this is, and the feed's own address: both absolute. */
  url: string;
  feedUrl: string;
};

// What XML 1.0 cannot hold, however it is written.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it removes.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const legible = (text: string) => text.toWellFormed().replace(NOT_XML, "");

/** Text for the library's text nodes: it turns "&amp;" back into "&" before it escapes, so an ampersand must be escaped once to come out as typed. */
const exact = (text: string) => legible(text).replaceAll("&", "&amp;");

/** HTML for the library's CDATA: of several "]]>" it would guard only the first. */
const guarded = (html: string) => legible(html).replaceAll("]]>", "]]&gt;");
const asHtml = (text: string) => legible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The newest change among the entries; the beginning of time for an empty feed, so that it does not change from request to request. */
export const changedAt = (entries: FeedEntry[]): Date =>
  new Date(Math.max(0, ...entries.map((entry) => (entry.updatedAt ?? entry.publishedAt).getTime())));

export function rss(channel: Channel, entries: FeedEntry[]): string {
  const feed = new Feed({
    title: exact(channel.title),
    description: exact(channel.description),
    link: channel.url,
    feed: channel.feedUrl,
    language: channel.language,
    updated: changedAt(entries),
    generator: "Afterword",
  });
  for (const entry of entries) feed.addItem(rssItem(entry));
  return feed.rss2();
}

function rssItem(entry: FeedEntry): Item {
  const item: Item = {
    title: entry.title,
    guid: entry.id,
    link: entry.url,
    date: entry.updatedAt ?? entry.publishedAt,
    published: entry.publishedAt,
    // Never empty: the library declares the namespaces of content: and dc: only when an item has content.
    content: guarded(absoluteLinks(entry.html, entry.url)) || " ",
    category: entry.topics.map((name) => ({ name: exact(name) })),
    extensions: [
      { name: "title", objects: { _text: exact(entry.title) } },
      // RSS's own author must be a mail address, which is nobody's business.
      { name: "dc:creator", objects: { _text: exact(entry.author) } },
    ],
  };
  if (entry.summary) item.description = asHtml(entry.summary);
  return item;
}

export function jsonFeed(channel: Channel, entries: FeedEntry[]): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: channel.title,
    home_page_url: channel.url,
    feed_url: channel.feedUrl,
    description: channel.description || undefined,
    language: channel.language,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary || undefined,
      content_html: absoluteLinks(entry.html, entry.url),
      date_published: entry.publishedAt.toISOString(),
      date_modified: entry.updatedAt?.toISOString(),
      authors: [{ name: entry.author }],
      tags: entry.topics.length > 0 ? entry.topics : undefined,
    })),
  });
}
