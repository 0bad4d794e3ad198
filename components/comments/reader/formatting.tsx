"use client";
import { useWords } from "#components/ui/words.tsx";

/** What marks in a text do, by example. */
export function Formatting() {
  const t = useWords<"reader">();
  const words = t("reader.linkWords");
  const examples = [
    [`*${t("reader.emphasis")}*`, <em key="em">{t("reader.emphasis")}</em>],
    [`**${t("reader.strong")}**`, <strong key="strong">{t("reader.strong")}</strong>],
    [`[${words}](https://…)`, t("reader.link")],
    [`> ${words}`, t("reader.quote")],
    [`- ${words}`, t("reader.list")],
    [`\`${words}\``, <code key="code">{t("reader.code")}</code>],
  ] as const;
  return (
    <details className="text-sm text-muted open:basis-full">
      <summary className="w-fit py-1 font-semibold underline-offset-4 hover:underline pointer-coarse:py-3">
        {t("reader.formatting")}
      </summary>
      <dl className="mt-1 space-y-1">
        {examples.map(([typed, shown]) => (
          <div key={typed} className="flex flex-wrap gap-x-4">
            <dt dir="ltr" className="min-w-48 font-mono text-xs leading-relaxed text-ink">
              {typed}
            </dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2">{t("reader.paragraph")}</p>
    </details>
  );
}
