import { Time } from "#components/ui/time.tsx";
import type { RevisionRow } from "#domain/articles/desk/queries.ts";
import { revisionHref } from "./addresses.ts";

type Props = { articleId: string; revisions: RevisionRow[]; newest: number; shown: number | null };

/** Every version that was ever saved. */
export function RevisionList({ articleId, revisions, newest, shown }: Props) {
  if (revisions.length === 0) return null;
  return (
    <section aria-labelledby="revisions" className="mt-12 border-t border-rule pt-6">
      <h2 id="revisions" className="mb-3 text-xl font-bold">
        Revisions
      </h2>
      <ol reversed className="divide-y divide-rule">
        {revisions.map((revision) => (
          <li key={revision.number} className="py-2.5">
            <a href={revisionHref(articleId, revision.number)} className="font-semibold underline underline-offset-4">
              Revision {revision.number}
            </a>{" "}
            <span className="text-muted">
              by <bdi>{revision.savedBy}</bdi>, <Time at={revision.savedAt} minute />
              {revision.number === newest ? " · newest" : null}
              {revision.number === shown ? " · what readers see" : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
