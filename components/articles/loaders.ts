import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import * as articles from "#domain/articles/queries.ts";
import { type Query, readOne } from "#web/query.ts";
import { noteCards, noteTag } from "#web/tags.ts";

/** The article at an address; one that stood there once leads on to where it is now, anything else is not found. */
export const loadArticle = cache(async (slug: string) => {
  const article = await articles.findArticle(slug);
  if (article) {
    noteTag(`article:${article.id}`);
    return article;
  }
  const slugNow = await articles.findSlugNow(slug);
  if (slugNow) permanentRedirect(`/a/${slugNow}`);
  notFound();
});

export async function loadRelated(article: articles.ArticlePage) {
  const related = await articles.listRelated(article.id, article.topics);
  noteCards(related);
  return related;
}

export const loadFrontPage = (query: Query) => noted(articles.listFrontPage(readOne(query, "after") ?? null));

export const loadTopics = () => articles.listTopics();

export const loadTopic = cache(async (slug: string) => (await articles.findTopic(slug)) ?? notFound());

export const loadTopicPage = (slug: string, query: Query) =>
  noted(articles.listByTopic(slug, readOne(query, "after") ?? null));

export const loadArticlesBy = (accountId: string) => noted(articles.listByAuthor(accountId, null, 6));

/** Lists show how many comments each article has. */
async function noted<Page extends { items: articles.ArticleCard[] }>(reading: Promise<Page>): Promise<Page> {
  const page = await reading;
  noteCards(page.items);
  return page;
}
