import type { Metadata } from "next";
import { Article } from "#components/articles/article.tsx";
import { restore } from "#components/articles/desk/actions.ts";
import { deskArticleHref, revisionHref } from "#components/articles/desk/addresses.ts";
import { loadRevision } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { OneButton } from "#components/articles/desk/one-button.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Time } from "#components/ui/time.tsx";

type Props = PageProps<"/desk/articles/[id]/revisions/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, number } = await params;
  const { revision } = await loadRevision(id, number);
  return deskMetadata(`Revision ${revision.number}: ${revision.title}`, revisionHref(id, revision.number));
}

export default async function RevisionPage({ params }: Props) {
  const { id, number } = await params;
  const { article, revision, page } = await loadRevision(id, number);
  return (
    <>
      <section aria-label="This revision" className="space-y-3 rounded border border-rule bg-raised px-4 py-3">
        <p>
          Revision {revision.number}, saved by <bdi>{revision.savedBy}</bdi>, <Time at={revision.savedAt} minute />
        </p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={deskArticleHref(id)}>Back to writing</LinkButton>
          {revision.number === article.revision ? null : (
            <OneButton
              action={restore}
              fields={{ articleId: id, number: revision.number, revision: article.revision }}
              label="Restore"
            />
          )}
        </div>
        <details>
          <summary className="cursor-pointer py-1 font-semibold">Its Markdown</summary>
          <pre dir="auto" className="max-h-96 overflow-auto font-mono text-sm whitespace-pre-wrap">
            {revision.version.body}
          </pre>
        </details>
      </section>
      <Article article={page} />
    </>
  );
}
