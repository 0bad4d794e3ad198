import type { Metadata } from "next";
import { Article } from "#components/articles/article.tsx";
import { deskArticleHref, previewHref } from "#components/articles/desk/addresses.ts";
import { loadDeskArticle, loadPreview } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

type Props = PageProps<"/desk/articles/[id]/preview">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, version } = await loadDeskArticle((await params).id);
  return deskMetadata(previewHref(id), (t) => t("desk.previewTitle", { title: version.title }));
}

export default async function PreviewPage({ params }: Props) {
  const { article, page } = await loadPreview((await params).id);
  const t = await loadWords();
  return (
    <>
      <Notice>
        <span className="flex flex-wrap items-center justify-between gap-4">
          {t("desk.previewWhy")}
          <LinkButton href={deskArticleHref(article.id)}>{t("desk.backToWriting")}</LinkButton>
        </span>
      </Notice>
      <Article article={page} />
    </>
  );
}
