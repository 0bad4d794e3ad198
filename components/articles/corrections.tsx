import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Correction } from "#domain/articles/corrections/shown.ts";
import type { Words } from "#lib/i18n/words.ts";

/** What was wrong and is put right, each with its date, the newest last. */
export function Corrections({ corrections, t }: { corrections: Correction[]; t: Words }) {
  if (corrections.length === 0) return null;
  return (
    <section
      aria-label={t("versions.corrections")}
      className="mt-8 space-y-2 border-s-4 border-ink ps-4 font-reading text-lg leading-snug"
    >
      {corrections.map(({ revision, text, at }) => (
        <p key={revision} dir="auto">
          <strong className="font-semibold">
            {rich(t, "versions.correction", { time: () => <Time at={at} t={t} /> })}
          </strong>{" "}
          {text}
        </p>
      ))}
    </section>
  );
}
