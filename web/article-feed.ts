// The entries of the site's feed and of a discussion's feed.
import type { FeedArticle, FeedDiscussion } from "#domain/feeds/queries.ts";
import type { Site } from "#domain/site/settings.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { localizeLabels } from "#lib/i18n/prose-labels.ts";
import { absoluteUrl as at } from "./addresses.ts";
import type { Channel, FeedEntry } from "./feeds.ts";

export const siteChannel = (site: Site, feedPath: string): Channel => ({
  title: site.name,
  description: site.tagline || wordsFor(site.language)("feeds.newsFrom", { site: site.name }),
  language: site.language,
  url: at("/"),
  feedUrl: at(feedPath),
});

export const articleEntries = (site: Site, articles: FeedArticle[]): FeedEntry[] =>
  articles.map((article) => ({
    id: `afterword:article:${article.id}`,
    url: at(`/a/${article.slug}`),
    title: article.title,
    summary: article.dek,
    html: localizeLabels(article.bodyHtml, wordsFor(site.language)),
    author: article.authorName,
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    topics: article.topics,
  }));

export const discussionChannel = (site: Site, { slug, title }: FeedDiscussion): Channel => ({
  title: wordsFor(site.language)("feeds.discussionTitle", { title, site: site.name }),
  description: wordsFor(site.language)("feeds.discussionOf", { title }),
  language: site.language,
  url: at(`/a/${slug}`),
  feedUrl: at(`/a/${slug}/feed.xml`),
});

export function commentEntries(site: Site, { slug, title, comments }: FeedDiscussion): FeedEntry[] {
  const t = wordsFor(site.language);
  return comments.map((comment) => {
    const author = comment.authorName ?? t("feeds.formerReader");
    return {
      id: `afterword:comment:${comment.id}`,
      url: at(`/a/${slug}/c/${comment.id}`),
      title: comment.subject || t("feeds.commentOn", { author, title }),
      summary: "",
      html: comment.bodyHtml,
      author,
      publishedAt: comment.createdAt,
      updatedAt: comment.editedAt,
      topics: [],
    };
  });
}
