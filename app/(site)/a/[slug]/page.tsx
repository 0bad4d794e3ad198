import type { Metadata } from "next";
import { Article } from "#components/articles/article.tsx";
import { loadArticle, loadRelated } from "#components/articles/loaders.ts";
import { Related } from "#components/articles/related.tsx";
import { canonicalHref, neighbours } from "#components/comments/addresses.ts";
import { loadDiscussion, loadTyped, readPlace } from "#components/comments/loaders.ts";
import { spoken } from "#components/comments/spoken.ts";
import { Thread } from "#components/comments/thread.tsx";
import { Italic } from "#components/layout/fonts.tsx";
import { loadSite, loadWords } from "#components/layout/loaders.ts";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { htmlsOf } from "#domain/comments/additions/addition.ts";
import { articleJsonLd } from "#web/json-ld.ts";
import { pageMetadata } from "#web/metadata.ts";
import type { PageInput } from "#web/query.ts";
import { pictureToShare } from "#web/share-picture.tsx";

type Props = PageInput<{ slug: string }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [article, site, t] = await Promise.all([loadArticle((await params).slug), loadSite(), loadWords()]);
  const query = await searchParams;
  const place = readPlace(query);
  return pageMetadata({
    ...neighbours(article.slug, place.order, await loadDiscussion(article.id, place)),
    title: article.title,
    description: article.dek || article.excerpt,
    path: canonicalHref(article.slug, place),
    type: "article",
    image: pictureToShare(article, site),
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    authorName: article.authorName,
    topics: article.topics.map((topic) => topic.name),
    feed: { path: `/a/${article.slug}/feed.xml`, title: t("articles.commentsFeed", { title: article.title }) },
    noindex: Boolean(query.held ?? query.draft),
  });
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const article = await loadArticle((await params).slug);
  const query = await searchParams;
  const place = readPlace(query);
  const [discussion, related, typed, site, t] = await Promise.all([
    loadDiscussion(article.id, place),
    loadRelated(article),
    loadTyped(article.id, query),
    loadSite(),
    loadWords(),
  ]);
  return (
    <>
      <Italic site={site} texts={[article.bodyHtml, ...discussion.rows.flatMap(htmlsOf)]} />
      <JsonLd data={articleJsonLd({ article, site, comments: discussion.tops.map(spoken) })} />
      <Article article={article} />
      <Thread
        article={article}
        discussion={discussion}
        order={place.order}
        held={typed?.parentId || typed?.editing ? null : typed}
      />
      <Related articles={related} t={t} />
    </>
  );
}
