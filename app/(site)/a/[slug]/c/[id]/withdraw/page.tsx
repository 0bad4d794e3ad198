import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { commentHref } from "#components/comments/addresses.ts";
import { loadForWithdrawing } from "#components/comments/own-loaders.ts";
import { WithdrawForm } from "#components/comments/withdraw-form.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { pageMetadata } from "#web/metadata.ts";

import type { PageInput } from "#web/query.ts";

type Props = PageInput<{ slug: string; id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  return pageMetadata({
    title: "Withdraw your comment",
    description: "Withdraw your comment.",
    path: `/a/${slug}/c/${id}/withdraw`,
    noindex: true,
  });
}

export default async function WithdrawPage({ params }: Props) {
  const { slug, id } = await params;
  const article = await loadArticle(slug);
  const comment = await loadForWithdrawing(article.id, id);
  return (
    <div className="mx-auto max-w-measure pt-8">
      <PageTitle kicker={`On “${article.title}”`}>Withdraw your comment?</PageTitle>
      <p className="mb-4">
        Nobody will be able to read it any more. If it has replies they stay, and a line says that a comment was
        withdrawn here.
      </p>
      <blockquote
        dir="auto"
        className="mb-6 max-h-80 overflow-y-auto border-s-4 border-rule bg-raised p-4 font-reading text-lg whitespace-pre-wrap"
      >
        {comment.subject ? (
          <strong>
            {comment.subject}
            {"\n\n"}
          </strong>
        ) : null}
        {comment.body}
      </blockquote>
      <WithdrawForm articleId={article.id} commentId={comment.id} back={commentHref(article.slug, comment.id)} />
    </div>
  );
}
