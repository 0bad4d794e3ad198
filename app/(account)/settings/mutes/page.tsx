import type { Metadata } from "next";
import { loadMessages, loadWords } from "#components/layout/loaders.ts";
import { loadMutes } from "#components/mutes/loaders.ts";
import { UnmuteForm } from "#components/mutes/unmute-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { WordsProvider } from "#components/ui/words.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("own.mutesTitle"), t("own.mutesDescription")];
  return pageMetadata({ title, description, path: "/settings/mutes", noindex: true });
}

export default async function MutesPage({ searchParams }: PageInput<Record<never, never>>) {
  const [{ handle, mutes }, t, messages, query] = await Promise.all([
    loadMutes(),
    loadWords(),
    loadMessages(["ownForms"]),
    searchParams,
  ]);
  return (
    <WordsProvider {...messages}>
      <div className="mx-auto max-w-measure space-y-6 py-8 sm:py-12">
        <PageTitle kicker={<bdi>{handle}</bdi>}>{t("own.mutesTitle")}</PageTitle>
        {readOne(query, "done") === "unmuted" ? <Notice>{t("own.unmuted")}</Notice> : null}
        <p className="text-muted">{t("own.mutesAbout")}</p>
        {mutes.length === 0 ? <p>{t("own.mutesNone")}</p> : null}
        <ul className="divide-y divide-rule border-y border-rule empty:hidden">
          {mutes.map((muted) => (
            <li key={muted.handle} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 py-3">
              <div className="min-w-0">
                <a
                  href={`/u/${encodeURIComponent(muted.handle)}`}
                  className="font-semibold text-accent underline underline-offset-4"
                >
                  <bdi>{muted.name}</bdi>
                </a>
                <p className="text-sm text-muted">
                  {rich(t, "own.mutedSince", { time: () => <Time at={muted.at} t={t} /> })}
                </p>
              </div>
              <UnmuteForm handle={muted.handle} name={muted.name} />
            </li>
          ))}
        </ul>
      </div>
    </WordsProvider>
  );
}
