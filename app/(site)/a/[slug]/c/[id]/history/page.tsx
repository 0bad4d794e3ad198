import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { commentHref } from "#components/comments/addresses.ts";
import { History } from "#components/comments/history.tsx";
import { loadHistory } from "#components/comments/own-loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { pageMetadata } from "#web/metadata.ts";

import { type PageInput, readNumber } from "#web/query.ts";

type Props = PageInput<{ slug: string; id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const t = await loadWords();
  return pageMetadata({
    title: t("comments.historyTitle"),
    description: t("comments.historyDescription"),
    path: `/a/${slug}/c/${id}/history`,
    noindex: true,
  });
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const below = readNumber(await searchParams, "before");
  const article = await loadArticle(slug);
  const { texts, before } = await loadHistory(article.id, id, below);
  const t = await loadWords();
  const last = texts.at(-1);
  const older = before && last ? { href: `?before=${last.number}`, name: t("comments.olderTexts") } : null;
  return (
    <div className="mx-auto max-w-measure pt-8">
      <PageTitle kicker={t("comments.onArticle", { title: article.title })}>{t("comments.historyTitle")}</PageTitle>
      <p className="mb-6">
        <a href={commentHref(article.slug, id)} className="font-semibold text-accent underline underline-offset-4">
          {t("comments.inItsDiscussion")}
        </a>
      </p>
      <History texts={texts} before={before} first={below === undefined} t={t} />
      <Pager label={t("comments.historyTitle")} previous={null} next={older} />
    </div>
  );
}
