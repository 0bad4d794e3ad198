import { Prose } from "#components/ui/prose.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Texts, Version } from "#domain/comments/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { Difference } from "./difference.tsx";

/** Texts that a comment had, the newest first, each with what it changed. `first`: the newest of them is the present one. */
export function History({ texts, before, first, t }: Texts & { first: boolean; t: Words }) {
  return (
    <ol className="space-y-8">
      {texts.map((text, index) => (
        <li key={text.number} className="border-t border-rule pt-4">
          <p className="text-sm text-muted">
            {rich(t, first && index === 0 ? "comments.nowSince" : "comments.writtenAt", {
              time: () => <Time key="time" at={text.writtenAt} t={t} minute />,
            })}
          </p>
          {text.subject ? (
            <h2 dir="auto" className="mt-1 font-reading text-lg font-semibold text-balance">
              {text.subject}
            </h2>
          ) : null}
          <Prose comment dir="auto" html={text.bodyHtml} />
          <WhatChanged before={texts[index + 1] ?? before} now={text} t={t} />
        </li>
      ))}
    </ol>
  );
}

const typed = ({ subject, body }: Version) => (subject ? `${subject}\n\n${body}` : body);

/** Of a text that took the place of another: the difference, as it was typed. */
function WhatChanged({ before, now, t }: { before: Version | null; now: Version; t: Words }) {
  if (!before) return null;
  return (
    <section className="mt-4 bg-raised p-4">
      <h3 className="mb-1 text-sm font-semibold text-muted">{t("seams.whatChanged")}</h3>
      <Difference before={typed(before)} after={typed(now)} t={t} />
    </section>
  );
}
