import type { FormValues } from "./form-values.ts";

const PARTS = [
  ["theirTitle", "title", "Title"],
  ["theirDek", "dek", "Dek"],
  ["theirBody", "body", "Body"],
] as const;

/** What somebody else saved meanwhile, where it is not what was typed. */
export function TheirVersion({ values }: { values: FormValues }) {
  if (!values.theirName) return null;
  const other = PARTS.filter(([theirs, mine]) => values[theirs] !== values[mine]);
  return (
    <section aria-label="What was saved meanwhile" className="space-y-3 rounded border border-rule bg-raised p-4">
      <p>
        <strong>{values.theirName}</strong> saved this article while you were writing. Your text stands in the form
        below. Saving again puts it in place of theirs, which stays among the revisions.
      </p>
      {other.map(([theirs, , label]) => (
        <details key={theirs}>
          <summary className="cursor-pointer py-2 font-semibold">{label} as they saved it</summary>
          <pre dir="auto" className="max-h-96 overflow-auto font-mono text-sm whitespace-pre-wrap">
            {values[theirs]}
          </pre>
        </details>
      ))}
    </section>
  );
}
