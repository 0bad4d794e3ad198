import type { Metadata } from "next";
import { deskArticleHref } from "#components/articles/desk/addresses.ts";
import { ArticleForm } from "#components/articles/desk/article-form.tsx";
import { CorrectionList } from "#components/articles/desk/correction-list.tsx";
import { valuesOf } from "#components/articles/desk/form-values.ts";
import { loadDeskArticle, loadEditing } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { RevisionList } from "#components/articles/desk/revision-list.tsx";
import { StateMark } from "#components/articles/desk/state-mark.tsx";
import { WhatWasDone } from "#components/articles/desk/what-was-done.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { readOne } from "#web/query.ts";

type Props = PageProps<"/desk/articles/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, version } = await loadDeskArticle((await params).id);
  return deskMetadata(deskArticleHref(id), (t) => t("desk.writing", { title: version.title }));
}

export default async function EditArticlePage({ params, searchParams }: Props) {
  const { article, revisions, corrections, accountId, signatures, topicNames } = await loadEditing((await params).id);
  const [t, query] = await Promise.all([loadWords(), searchParams]);
  const { id, slug, state, revision, shownRevision, version } = article;
  const isPublished = state === "published";
  return (
    <>
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8">
        <PageTitle>{t("desk.writeTitle")}</PageTitle>
        <p className="mb-6 flex min-h-11 flex-wrap items-center gap-x-6">
          <StateMark state={state} pending={isPublished && revision !== shownRevision} t={t} />
          {isPublished ? (
            <a
              href={`/a/${slug}`}
              className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4"
            >
              {t("desk.seeAsReaders")}
            </a>
          ) : null}
        </p>
      </div>
      <WhatWasDone done={readOne(query, "done")} t={t} />
      {/* After a save the form begins anew with what was saved. Nothing else may stand in the key: what was typed comes back
          to a form without scripts only while its key is the one that it was sent with. */}
      <ArticleForm
        key={readOne(query, "at")}
        values={valuesOf(id, revision, version)}
        accountId={accountId}
        state={state}
        signatures={signatures}
        topicNames={topicNames}
      />
      <CorrectionList articleId={id} corrections={corrections} t={t} />
      <RevisionList
        articleId={id}
        revisions={revisions}
        newest={revision}
        shown={isPublished ? shownRevision : null}
        t={t}
      />
    </>
  );
}
