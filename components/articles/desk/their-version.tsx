"use client";
import { rich } from "#components/ui/rich.tsx";
import { useWords } from "#components/ui/words.tsx";
import type { FormValues } from "./form-values.ts";

const PARTS = [
  ["theirTitle", "title"],
  ["theirDek", "dek"],
  ["theirBody", "body"],
] as const;

/** What somebody else saved meanwhile, where it is not what was typed. */
export function TheirVersion({ values }: { values: FormValues }) {
  const t = useWords<"desk">();
  if (!values.theirName) return null;
  const other = PARTS.filter(([theirs, mine]) => values[theirs] !== values[mine]);
  return (
    <section aria-label={t("desk.meanwhile")} className="space-y-3 border-s-4 border-ink bg-raised p-4">
      <p>{rich(t, "desk.meanwhileWhy", { name: () => <strong dir="auto">{values.theirName}</strong> })}</p>
      {other.map(([theirs]) => (
        <details key={theirs}>
          <summary className="py-2 font-semibold">{t(`desk.${theirs}`)}</summary>
          <pre dir="auto" className="max-h-96 overflow-auto font-mono text-sm whitespace-pre-wrap">
            {values[theirs]}
          </pre>
        </details>
      ))}
    </section>
  );
}
