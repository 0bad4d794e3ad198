import { newArticleHref } from "#components/articles/desk/addresses.ts";
import { ArticleForm } from "#components/articles/desk/article-form.tsx";
import { emptyValues } from "#components/articles/desk/form-values.ts";
import { loadNewArticle } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";

export const generateMetadata = () => deskMetadata(newArticleHref, (t) => t("desk.newArticle"));

export default async function NewArticlePage() {
  const [t, { articleId, accountId, signatures, topicNames }] = await Promise.all([loadWords(), loadNewArticle()]);
  return (
    <>
      <PageTitle>{t("desk.newArticle")}</PageTitle>
      <ArticleForm
        values={emptyValues(articleId, accountId)}
        accountId={accountId}
        state="draft"
        signatures={signatures}
        topicNames={topicNames}
      />
    </>
  );
}
