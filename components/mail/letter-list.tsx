import { letterHref } from "#components/articles/desk/addresses.ts";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Words } from "#lib/i18n/words.ts";
import type { LetterHead } from "./loaders.ts";

/** Letters that are kept as files, the newest first. */
export function LetterList({ letters, t }: { letters: LetterHead[]; t: Words }) {
  return (
    <section aria-labelledby="letters" className="mt-12">
      <h2 id="letters" className="mb-4 font-headline text-2xl">
        {t("mail.files")}
      </h2>
      {letters.length === 0 ? <p className="text-muted">{t("mail.noFiles")}</p> : null}
      <ol className="divide-y divide-rule">
        {letters.map(({ name, to, subject, at }) => (
          <li key={name} className="py-3">
            <a href={letterHref(name)} dir="auto" className="font-semibold text-accent underline underline-offset-4">
              {subject}
            </a>
            <p className="flex flex-wrap gap-x-3 text-sm text-muted">
              <span>{rich(t, "mail.to", { address: () => <bdi>{to}</bdi> })}</span>
              {at ? <Time at={at} t={t} minute /> : null}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
