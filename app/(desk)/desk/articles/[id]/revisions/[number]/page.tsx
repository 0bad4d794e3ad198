import type { Metadata } from "next";
import { Article } from "#components/articles/article.tsx";
import { restore } from "#components/articles/desk/actions.ts";
import { deskArticleHref, revisionHref } from "#components/articles/desk/addresses.ts";
import { loadRevision } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { OneButton } from "#components/articles/desk/one-button.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";

type Props = PageProps<"/desk/articles/[id]/revisions/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, number } = await params;
  const { revision } = await loadRevision(id, number);
  return deskMetadata(revisionHref(id, revision.number), (t) =>
    t("desk.revisionTitle", { number: revision.number, title: revision.title }),
  );
}

export default async function RevisionPage({ params }: Props) {
  const { id, number } = await params;
  const { article, revision, page } = await loadRevision(id, number);
  const t = await loadWords();
  return (
    <>
      <section aria-label={t("desk.thisRevision")} className="space-y-3 border border-rule bg-raised px-4 py-3">
        <p>
          {rich(t, "desk.savedByAt", {
            number: revision.number,
            name: () => <bdi>{revision.savedBy}</bdi>,
            time: () => <Time at={revision.savedAt} t={t} minute />,
          })}
        </p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={deskArticleHref(id)}>{t("desk.backToWriting")}</LinkButton>
          {revision.number === article.revision ? null : (
            <OneButton
              action={restore}
              fields={{ articleId: id, number: revision.number, revision: article.revision }}
              label={t("desk.restore")}
            />
          )}
        </div>
        <details>
          <summary className="flex min-h-11 items-center font-semibold">{t("desk.itsMarkdown")}</summary>
          <pre dir="auto" className="max-h-96 overflow-auto font-mono text-sm whitespace-pre-wrap">
            {revision.version.body}
          </pre>
        </details>
      </section>
      <Article article={page} />
    </>
  );
}
