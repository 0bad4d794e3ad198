import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { findHref } from "#components/comments/addresses.ts";
import { DiscussionPage } from "#components/comments/discussion-page.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { loadThreadHits } from "#components/search/loaders.ts";
import { Results } from "#components/search/results.tsx";
import { parseSearch } from "#domain/search/schema.ts";
import { pageMetadata } from "#web/metadata.ts";
import type { PageInput } from "#web/query.ts";

type Props = PageInput<{ slug: string }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug, title }, t] = await Promise.all([loadArticle((await params).slug), loadWords()]);
  const { query } = parseSearch(await searchParams);
  return pageMetadata({
    title: query ? t("comments.findPageTitle", { query, title }) : t("comments.findTitle"),
    description: t("comments.findDescription", { title }),
    path: findHref(slug),
    noindex: true,
  });
}

export default async function FindPage({ params, searchParams }: Props) {
  const article = await loadArticle((await params).slug);
  const asked = parseSearch(await searchParams);
  const [found, t] = await Promise.all([loadThreadHits(article.id, asked), loadWords()]);
  return (
    <DiscussionPage article={article} heading={t("comments.findTitle")} query={asked.query} t={t}>
      <Results path={findHref(article.slug)} inThread asked={asked} found={found} t={t} />
    </DiscussionPage>
  );
}
