import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { commentHref } from "#components/comments/addresses.ts";
import { JoinForm } from "#components/comments/join-form.tsx";
import { loadPair } from "#components/comments/own-loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { Time } from "#components/ui/time.tsx";
import { htmlsOf } from "#domain/comments/additions/addition.ts";
import { pageMetadata } from "#web/metadata.ts";

import type { PageInput } from "#web/query.ts";

type Props = PageInput<{ slug: string; id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const t = await loadWords();
  return pageMetadata({
    title: t("seams.joinTitle"),
    description: t("seams.joinDescription"),
    path: `/a/${slug}/c/${id}/join`,
    noindex: true,
  });
}

export default async function JoinPage({ params }: Props) {
  const { slug, id } = await params;
  const article = await loadArticle(slug);
  const { above, below } = await loadPair(article.id, id);
  const t = await loadWords();
  const halves = [
    { heading: t("seams.joinFirst"), half: above },
    { heading: t("seams.joinSecond"), half: below },
  ];
  return (
    <div className="mx-auto max-w-measure pt-8">
      <PageTitle kicker={t("comments.onArticle", { title: article.title })}>{t("seams.joinTitle")}</PageTitle>
      <p className="mb-4">{t("seams.joinMeans")}</p>
      {halves.map(({ heading, half }) => (
        <section key={half.id} aria-label={heading} className="mb-6 bg-raised p-4">
          <h2 className="text-sm font-semibold text-muted">
            {heading} · <Time at={half.createdAt} t={t} minute />
          </h2>
          {half.subject ? (
            <p dir="auto" className="mt-1 font-reading text-lg font-semibold text-balance">
              {half.subject}
            </p>
          ) : null}
          <Prose comment dir="auto" html={htmlsOf(half).join("\n")} />
        </section>
      ))}
      <JoinForm articleId={article.id} commentId={id} back={commentHref(article.slug, id)} />
    </div>
  );
}
