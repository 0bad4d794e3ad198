import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { RevisionRow } from "#domain/articles/desk/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { revisionHref } from "./addresses.ts";

type Props = { articleId: string; revisions: RevisionRow[]; newest: number; shown: number | null; t: Words };

/** Every version that was ever saved. */
export function RevisionList({ articleId, revisions, newest, shown, t }: Props) {
  if (revisions.length === 0) return null;
  return (
    <section aria-labelledby="revisions" className="mt-16 border-t-4 border-ink pt-3">
      <h2 id="revisions" className="headline mb-3 text-2xl">
        {t("desk.revisions")}
      </h2>
      <ol reversed className="divide-y divide-rule border-y border-rule">
        {revisions.map((revision) => (
          <li key={revision.number} className="flex flex-wrap items-baseline gap-x-4 py-1">
            <a
              href={revisionHref(articleId, revision.number)}
              className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
            >
              {t("desk.revision", { number: revision.number })}
            </a>{" "}
            <span className="text-sm text-muted">
              {rich(t, "desk.savedBy", {
                name: () => <bdi>{revision.savedBy}</bdi>,
                time: () => <Time at={revision.savedAt} t={t} minute near />,
              })}
            </span>{" "}
            {revision.number === newest ? <span className="text-sm font-semibold">{t("desk.newest")}</span> : null}{" "}
            {revision.number === shown ? (
              <span className="text-sm font-semibold text-good">{t("desk.shown")}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
