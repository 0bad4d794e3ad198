import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { commentHref } from "#components/comments/addresses.ts";
import { EditForm } from "#components/comments/edit-form.tsx";
import { loadForEditing } from "#components/comments/own-loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { pageMetadata } from "#web/metadata.ts";

import type { PageInput } from "#web/query.ts";

type Props = PageInput<{ slug: string; id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  return pageMetadata({
    title: "Edit your comment",
    description: "Edit your comment.",
    path: `/a/${slug}/c/${id}/edit`,
    noindex: true,
  });
}

export default async function EditPage({ params }: Props) {
  const { slug, id } = await params;
  const article = await loadArticle(slug);
  const comment = await loadForEditing(article.id, id);
  return (
    <div className="mx-auto max-w-measure pt-8">
      <PageTitle kicker={`On “${article.title}”`}>Edit your comment</PageTitle>
      <EditForm
        articleId={article.id}
        commentId={comment.id}
        revision={comment.revision}
        subject={comment.subject}
        body={comment.body}
        back={commentHref(article.slug, comment.id)}
      />
    </div>
  );
}
