import type { Waiting } from "#domain/comments/waiting/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { articleHref } from "../addresses.ts";
import { UnconfirmedCard } from "./unconfirmed-card.tsx";

/** Everything that waits for the reader's address, with the article that it belongs to. */
export function WaitingAll({ waiting, t }: { waiting: Waiting[]; t: Words }) {
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className="font-headline text-2xl">
        {t("drafts.waiting")}
      </h2>
      {waiting.map((one) => (
        <UnconfirmedCard key={one.id} one={one} t={t}>
          <p className="mt-1 text-sm">
            <a
              href={articleHref(one.slug)}
              dir="auto"
              className="font-semibold text-accent underline underline-offset-4"
            >
              {one.title}
            </a>
          </p>
        </UnconfirmedCard>
      ))}
    </section>
  );
}
