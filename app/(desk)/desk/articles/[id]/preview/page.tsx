import type { Metadata } from "next";
import { Article } from "#components/articles/article.tsx";
import { deskArticleHref, previewHref } from "#components/articles/desk/addresses.ts";
import { loadDeskArticle, loadPreview } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

type Props = PageProps<"/desk/articles/[id]/preview">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, version } = await loadDeskArticle((await params).id);
  return deskMetadata(`Preview: ${version.title}`, previewHref(id));
}

export default async function PreviewPage({ params }: Props) {
  const { article, page } = await loadPreview((await params).id);
  return (
    <>
      <Notice>
        <span className="flex flex-wrap items-center justify-between gap-4">
          This is how the saved version will read. Only editors see this page.
          <LinkButton href={deskArticleHref(article.id)}>Back to writing</LinkButton>
        </span>
      </Notice>
      <Article article={page} />
    </>
  );
}
