import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import * as articles from "#domain/articles/queries.ts";
import { type Query, readOne } from "#web/query.ts";

/** The article at an address; one that stood there once leads on to where it is now, anything else is not found. */
export const loadArticle = cache(async (slug: string) => {
  const article = await articles.findArticle(slug);
  if (article) return article;
  const slugNow = await articles.findSlugNow(slug);
  if (slugNow) permanentRedirect(`/a/${slugNow}`);
  notFound();
});

export const loadRelated = (article: articles.ArticlePage) => articles.listRelated(article.id, article.topics);

export const loadFrontPage = (query: Query) => articles.listFrontPage(readOne(query, "after") ?? null);

export const loadTopics = () => articles.listTopics();

export const loadTopic = cache(async (slug: string) => (await articles.findTopic(slug)) ?? notFound());

export const loadTopicPage = (slug: string, query: Query) =>
  articles.listByTopic(slug, readOne(query, "after") ?? null);

export const loadArticlesBy = (accountId: string) => articles.listByAuthor(accountId, null, 6);
