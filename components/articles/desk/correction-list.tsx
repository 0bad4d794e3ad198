import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { DeskCorrection } from "#domain/articles/corrections/queries.ts";
import { momentIn } from "#lib/i18n/moment.ts";
import type { Words } from "#lib/i18n/words.ts";
import { removeCorrection } from "./actions.ts";
import { MendCorrection } from "./mend-correction.tsx";
import { OneButton } from "./one-button.tsx";

type Props = { articleId: string; corrections: DeskCorrection[]; t: Words };

/** What readers were told, to be mended or removed; what was removed stays for the editors to see. */
export function CorrectionList({ articleId, corrections, t }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="mt-16 border-t-4 border-ink pt-3">
      <h2 id="corrections" className="headline mb-3 text-2xl">
        {t("versions.corrections")}
      </h2>
      <ol reversed className="max-w-measure divide-y divide-rule border-y border-rule">
        {corrections.map(({ revision, text, at, removedAt }) => {
          const date = momentIn(t, at, "day");
          const fields = { articleId, revision, was: text };
          return (
            <li key={revision} className="py-4">
              {removedAt ? (
                <>
                  <p className="text-sm text-muted">
                    {t("versions.of", { date })}
                    {" · "}
                    {rich(t, "versions.removed", { time: () => <Time at={removedAt} t={t} minute /> })}
                  </p>
                  <p dir="auto" className="mt-1 text-muted">
                    {text}
                  </p>
                </>
              ) : (
                <div className="space-y-2">
                  <MendCorrection fields={fields} date={date} />
                  <OneButton
                    action={removeCorrection}
                    fields={fields}
                    label={t("versions.remove")}
                    spoken={t("versions.removeOf", { date })}
                    look="danger"
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
