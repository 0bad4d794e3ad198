import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { outlineHref } from "#components/comments/addresses.ts";
import { loadOutline } from "#components/comments/loaders.ts";
import { Outline } from "#components/comments/outline/outline.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { pageMetadata } from "#web/metadata.ts";
import type { PageInput } from "#web/query.ts";

type Props = PageInput<{ slug: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title } = await loadArticle((await params).slug);
  const t = await loadWords();
  return pageMetadata({
    title: t("comments.outlinePageTitle", { title }),
    description: t("comments.outlineDescription", { title }),
    path: outlineHref(slug),
  });
}

export default async function OutlinePage({ params }: Props) {
  const article = await loadArticle((await params).slug);
  const [entries, t] = await Promise.all([loadOutline(article.id), loadWords()]);
  return <Outline article={article} entries={entries} t={t} />;
}
