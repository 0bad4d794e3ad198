import { newArticleHref } from "#components/articles/desk/addresses.ts";
import { ArticleForm } from "#components/articles/desk/article-form.tsx";
import { emptyValues } from "#components/articles/desk/form-values.ts";
import { loadNewArticle } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { PageTitle } from "#components/ui/page-title.tsx";

export const generateMetadata = () => deskMetadata("New article", newArticleHref);

export default async function NewArticlePage() {
  const { articleId, authorId, signatures, topicNames } = await loadNewArticle();
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle>New article</PageTitle>
      <ArticleForm
        values={emptyValues(articleId, authorId)}
        state="draft"
        signatures={signatures}
        topicNames={topicNames}
      />
    </div>
  );
}
