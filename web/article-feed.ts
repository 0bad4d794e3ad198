// The entries of the site's feed and of a discussion's feed.
import type { FeedArticle, FeedDiscussion } from "#domain/feeds/queries.ts";
import type { Site } from "#domain/site/settings.ts";
import { COMMENT_ON, DISCUSSION_OF, FORMER_READER, NEWS_FROM } from "#lib/i18n/feeds.ts";
import { absoluteUrl as at } from "./addresses.ts";
import type { Channel, FeedEntry } from "./feeds.ts";

export const siteChannel = (site: Site, feedPath: string): Channel => ({
  title: site.name,
  description: site.tagline || NEWS_FROM(site.name),
  language: site.language,
  url: at("/"),
  feedUrl: at(feedPath),
});

export const articleEntries = (articles: FeedArticle[]): FeedEntry[] =>
  articles.map((article) => ({
    id: `afterword:article:${article.id}`,
    url: at(`/a/${article.slug}`),
    title: article.title,
    summary: article.dek,
    html: article.bodyHtml,
    author: article.authorName,
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    topics: article.topics,
  }));

export const discussionChannel = (site: Site, { slug, title }: FeedDiscussion): Channel => ({
  title: `${title} — ${site.name}`,
  description: DISCUSSION_OF(title),
  language: site.language,
  url: at(`/a/${slug}`),
  feedUrl: at(`/a/${slug}/feed.xml`),
});

export const commentEntries = ({ slug, title, comments }: FeedDiscussion): FeedEntry[] =>
  comments.map((comment) => {
    const author = comment.authorName ?? FORMER_READER;
    return {
      id: `afterword:comment:${comment.id}`,
      url: at(`/a/${slug}/c/${comment.id}`),
      title: comment.subject || COMMENT_ON(author, title),
      summary: "",
      html: comment.bodyHtml,
      author,
      publishedAt: comment.createdAt,
      updatedAt: comment.editedAt,
      topics: [],
    };
  });
