// The entries of the site's feed and of a discussion's feed.
import type { Correction } from "#domain/articles/corrections/shown.ts";
import { type Addition, lastWrittenAt } from "#domain/comments/additions/addition.ts";
import { seamWords } from "#domain/comments/additions/seam.ts";
import type { FeedArticle, FeedComment, FeedDiscussion } from "#domain/feeds/queries.ts";
import type { Site } from "#domain/site/settings.ts";
import { html, raw } from "#lib/html.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { momentIn } from "#lib/i18n/moment.ts";
import { localizeLabels } from "#lib/i18n/prose-labels.ts";
import type { Words } from "#lib/i18n/words.ts";
import { absoluteUrl as at } from "./addresses.ts";
import type { Channel, FeedEntry } from "./feeds.ts";

export const siteChannel = (site: Site, feedPath: string): Channel => ({
  title: site.name,
  description: site.tagline || wordsFor(site.language)("feeds.newsFrom", { site: site.name }),
  language: site.language,
  url: at("/"),
  feedUrl: at(feedPath),
});

export function articleEntries(site: Site, articles: FeedArticle[]): FeedEntry[] {
  const t = wordsFor(site.language, site.timeZone);
  return articles.map((article) => ({
    id: `afterword:article:${article.id}`,
    url: at(`/a/${article.slug}`),
    title: article.title,
    summary: article.dek,
    html: localizeLabels(article.bodyHtml, t) + correctionsHtml(article.corrections, t),
    // Formats ask for one.
    author: article.authorName ?? site.name,
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    topics: article.topics,
  }));
}

/** As at the foot of the article's page. */
const correctionsHtml = (corrections: Correction[], t: Words) =>
  corrections
    .map(({ text, at: date }) => {
      const told = t.parts<string>("versions.correction", { time: () => momentIn(t, date, "day") }).join("");
      return html`<p><strong>${told}</strong>${raw(" ")}${text}</p>`.text;
    })
    .join("");

export const discussionChannel = (site: Site, { slug, title }: FeedDiscussion): Channel => ({
  title: wordsFor(site.language)("feeds.discussionTitle", { title, site: site.name }),
  description: wordsFor(site.language)("feeds.discussionOf", { title }),
  language: site.language,
  url: at(`/a/${slug}`),
  feedUrl: at(`/a/${slug}/feed.xml`),
});

export function commentEntries(site: Site, { slug, title, comments }: FeedDiscussion): FeedEntry[] {
  const t = wordsFor(site.language, site.timeZone);
  return comments.map((comment) => {
    const author = comment.authorName ?? t("feeds.formerReader");
    return {
      id: `afterword:comment:${comment.id}`,
      url: at(`/a/${slug}/c/${comment.id}`),
      title: comment.subject || t("feeds.commentOn", { author, title }),
      summary: "",
      html: [comment.bodyHtml, ...comment.additions.map((one) => additionHtml(one, comment.createdAt, t))].join(""),
      author,
      publishedAt: comment.createdAt,
      updatedAt: isTouched(comment) ? lastWrittenAt(comment) : null,
      topics: [],
    };
  });
}

const isTouched = ({ editedAt, additions }: FeedComment) => editedAt !== null || additions.length > 0;

const additionHtml = (addition: Addition, createdAt: Date, t: Words) =>
  html`<p><em>${seamWords(addition, createdAt, t)}</em></p>${raw(addition.html)}`.text;
