import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { commentHref } from "#components/comments/addresses.ts";
import { loadHistory } from "#components/comments/own-loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { pageMetadata } from "#web/metadata.ts";

import type { PageInput } from "#web/query.ts";

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

export default async function HistoryPage({ params }: Props) {
  const { slug, id } = await params;
  const article = await loadArticle(slug);
  const texts = await loadHistory(article.id, id);
  const t = await loadWords();
  return (
    <div className="mx-auto max-w-measure pt-8">
      <PageTitle kicker={t("comments.onArticle", { title: article.title })}>{t("comments.historyTitle")}</PageTitle>
      <p className="mb-6">
        <a href={commentHref(article.slug, id)} className="font-semibold text-accent underline underline-offset-4">
          {t("comments.inItsDiscussion")}
        </a>
      </p>
      <ol className="space-y-8">
        {texts.toReversed().map((text, index) => (
          <li key={text.number} className="border-t border-rule pt-4">
            <p className="text-sm text-muted">
              {rich(t, index === 0 ? "comments.nowSince" : "comments.writtenAt", {
                time: () => <Time key="time" at={text.writtenAt} t={t} minute />,
              })}
            </p>
            {text.subject ? (
              <h2 dir="auto" className="mt-1 font-reading text-lg font-semibold text-balance">
                {text.subject}
              </h2>
            ) : null}
            <Prose comment dir="auto" html={text.bodyHtml} />
          </li>
        ))}
      </ol>
    </div>
  );
}
