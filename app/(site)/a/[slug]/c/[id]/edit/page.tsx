import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { commentHref } from "#components/comments/addresses.ts";
import { loadDraft } from "#components/comments/drafts/loaders.ts";
import { EditForm } from "#components/comments/edit-form.tsx";
import { EditRules } from "#components/comments/edit-rules.tsx";
import { loadForEditing } from "#components/comments/own-loaders.ts";
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
    title: t("comments.editTitle"),
    description: t("comments.editDescription"),
    path: `/a/${slug}/c/${id}/edit`,
    noindex: true,
  });
}

export default async function EditPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const article = await loadArticle(slug);
  const comment = await loadForEditing(article.id, id);
  const [draft, t] = await Promise.all([loadDraft(article.id, await searchParams), loadWords()]);
  const typed = draft?.editing === comment.id ? draft : undefined;
  return (
    <div className="mx-auto max-w-measure pt-8">
      <PageTitle kicker={t("comments.onArticle", { title: article.title })}>{t("comments.editTitle")}</PageTitle>
      <EditForm
        articleId={article.id}
        commentId={comment.id}
        revision={comment.revision}
        subject={comment.subject}
        body={wholeOf(comment)}
        typed={typed && { subject: typed.subject, body: typed.body, revision: typed.revision }}
        formKey={typed?.formKey}
        back={commentHref(article.slug, comment.id)}
      >
        <EditRules createdAt={comment.createdAt} isAnswered={comment.isAnswered} />
      </EditForm>
    </div>
  );
}
