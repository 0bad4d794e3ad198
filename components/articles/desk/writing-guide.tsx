"use client";
import type { ReactNode } from "react";
import { rich } from "#components/ui/rich.tsx";
import { useWords } from "#components/ui/words.tsx";
import type { Words } from "#lib/i18n/words.ts";

/** What is typed, and what it becomes. */
function linesIn(t: Words<"desk">): [string, ReactNode][] {
  const code = (typed: ReactNode) => <code className="font-mono text-sm">{typed}</code>;
  const [words, quoted] = [t("desk.sampleWords"), t("desk.sampleQuoted")];
  const caption = `${t("desk.sampleCaption")} | ${t("desk.credit")}`;
  return [
    [`## ${t("desk.sampleHeading")}`, rich(t, "desk.guideHeading", { code })],
    [`*${t("desk.sampleStressed")}*, **${t("desk.sampleStrong")}**`, t("desk.guideStress")],
    [`[${words}](https://example.org)`, t("desk.guideLink")],
    [`> ${quoted}`, t("desk.guideQuote")],
    [`> [!pull]\n> ${quoted}`, t("desk.guidePull")],
    [`- ${t("desk.sampleOne")}\n- ${t("desk.sampleTwo")}`, rich(t, "desk.guideList", { code })],
    [`![${t("desk.sampleAlt")}](/media/ID "${caption}")`, t("desk.guidePicture")],
    [`${words}[^1]\n\n[^1]: ${t("desk.sampleNote")}`, t("desk.guideFootnote")],
    [`| ${t("desk.sampleCity")} | ${t("desk.samplePeople")} |\n| --- | --- |\n| Oslo | 700 |`, t("desk.guideTable")],
    ["```js\nlet x = 1;\n```", t("desk.guideCode")],
  ];
}

/** How the body is written, in one look. */
export function WritingGuide() {
  const t = useWords<"desk">();
  return (
    <details className="border-y border-rule">
      <summary className="flex min-h-11 items-center font-semibold before:me-2 before:content-['+'] in-open:before:content-['−']">
        {t("desk.guide")}
      </summary>
      <p className="mt-2 text-sm text-muted">{t("desk.guideStart")}</p>
      <dl className="my-4 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {linesIn(t).map(([typed, meaning]) => (
          <div key={typed}>
            <dt>
              <code dir="ltr" className="block font-mono text-sm wrap-anywhere whitespace-pre-wrap">
                {typed}
              </code>
            </dt>
            <dd className="text-sm text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
