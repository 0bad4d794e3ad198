import type { Metadata } from "next";
import { DeviceDrafts } from "#components/comments/drafts/device-drafts.tsx";
import { Recall } from "#components/comments/drafts/draft-buttons.tsx";
import { DraftList } from "#components/comments/drafts/draft-list.tsx";
import { loadDrafts } from "#components/comments/drafts/loaders.ts";
import { Confirmed } from "#components/comments/waiting/confirmed.tsx";
import { loadWaiting } from "#components/comments/waiting/loaders.ts";
import { WaitingAll } from "#components/comments/waiting/waiting-all.tsx";
import { loadMessages, loadWords } from "#components/layout/loaders.ts";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { rich } from "#components/ui/rich.tsx";
import { WordsProvider } from "#components/ui/words.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("drafts.title"), t("drafts.description")];
  return pageMetadata({ title, description, path: "/drafts", noindex: true });
}

export default async function DraftsPage({ searchParams }: PageInput<Record<never, never>>) {
  const query = await searchParams;
  const [drafts, waiting, t, messages] = await Promise.all([
    loadDrafts(),
    loadWaiting(),
    loadWords(),
    loadMessages(["drafts"]),
  ]);
  const done = readOne(query, "done");
  const discarded = readOne(query, "discarded");
  return (
    <WordsProvider {...messages}>
      <div className="mx-auto max-w-measure space-y-6 py-8 sm:py-12">
        <PageTitle>{t("drafts.title")}</PageTitle>
        <p className="text-muted">{t("drafts.about")}</p>
        {drafts ? null : (
          <p>
            {rich(t, "drafts.signedOut", {
              login: (words) => (
                <a href="/login?next=/drafts" className="py-1 font-semibold text-accent underline underline-offset-4">
                  {words}
                </a>
              ),
            })}
          </p>
        )}
        {drafts && discarded && /^[0-9a-z]{1,40}$/.test(discarded) ? (
          <Notice>
            <Recall id={discarded} />
          </Notice>
        ) : null}
        {done === "recalled" ? <Notice>{t("drafts.recalled")}</Notice> : null}
        {done === "waits" && waiting.length > 0 ? <Notice>{t("drafts.waits")}</Notice> : null}
        {done === "confirmed" ? (
          <Confirmed posted={readOne(query, "posted")} next={readOne(query, "next")} t={t} />
        ) : null}
        <WaitingAll waiting={waiting} t={t} />
        {drafts ? <DraftList drafts={drafts} t={t} /> : null}
        <DeviceDrafts others={(drafts?.length ?? 0) + waiting.length} />
      </div>
    </WordsProvider>
  );
}
