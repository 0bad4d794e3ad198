import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { commentHref } from "#components/comments/addresses.ts";
import { loadForWithdrawing } from "#components/comments/own-loaders.ts";
import { WithdrawForm } from "#components/comments/withdraw-form.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { wholeOf } from "#domain/comments/additions/addition.ts";
import { pageMetadata } from "#web/metadata.ts";

import type { PageInput } from "#web/query.ts";

type Props = PageInput<{ slug: string; id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const t = await loadWords();
  return pageMetadata({
    title: t("comments.withdrawTitle"),
    description: t("comments.withdrawDescription"),
    path: `/a/${slug}/c/${id}/withdraw`,
    noindex: true,
  });
}

export default async function WithdrawPage({ params }: Props) {
  const { slug, id } = await params;
  const article = await loadArticle(slug);
  const comment = await loadForWithdrawing(article.id, id);
  const t = await loadWords();
  return (
    <div className="mx-auto max-w-measure pt-8">
      <PageTitle kicker={t("comments.onArticle", { title: article.title })}>{t("comments.withdrawTitle")}</PageTitle>
      <p className="mb-4">{t("comments.withdrawMeans")}</p>
      <blockquote
        dir="auto"
        className="mb-6 max-h-80 overflow-y-auto bg-raised p-4 font-reading text-lg whitespace-pre-wrap"
      >
        {comment.subject ? (
          <strong>
            {comment.subject}
            {"\n\n"}
          </strong>
        ) : null}
        {wholeOf(comment)}
      </blockquote>
      <WithdrawForm articleId={article.id} commentId={comment.id} back={commentHref(article.slug, comment.id)} />
    </div>
  );
}
