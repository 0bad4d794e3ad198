import type { Metadata } from "next";
import { loadMessages, loadWords } from "#components/layout/loaders.ts";
import { CloseForm } from "#components/own-data/close-form.tsx";
import { KeepForm } from "#components/own-data/keep-form.tsx";
import { loadLeaving } from "#components/own-data/loaders.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { WordsProvider } from "#components/ui/words.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("own.dataTitle"), t("own.dataDescription")];
  return pageMetadata({ title, description, path: "/settings/data", noindex: true });
}

export default async function OwnDataPage({ searchParams }: PageInput<Record<never, never>>) {
  const [{ handle, goneAt, hasPassword }, t, messages, query] = await Promise.all([
    loadLeaving(),
    loadWords(),
    loadMessages(["ownForms"]),
    searchParams,
  ]);
  return (
    <WordsProvider {...messages}>
      <div className="mx-auto max-w-measure space-y-12 py-8 sm:py-12">
        <div className="space-y-4">
          <PageTitle kicker={<bdi>{handle}</bdi>}>{t("own.dataTitle")}</PageTitle>
          {readOne(query, "done") === "kept" && !goneAt ? <Notice>{t("own.kept")}</Notice> : null}
          {goneAt ? (
            <Notice>
              <p>{rich(t, "own.closing", { time: () => <Time at={goneAt} t={t} minute /> })}</p>
              <KeepForm />
            </Notice>
          ) : null}
        </div>
        <section aria-labelledby="download" className="border-t border-rule pt-6">
          <h2 id="download" className="mb-4 font-headline text-2xl">
            {t("own.download")}
          </h2>
          <p className="mb-6 text-muted">{t("own.downloadAbout")}</p>
          <form method="post" action="/api/v1/own-data">
            <Button look="quiet">{t("own.downloadButton")}</Button>
          </form>
        </section>
        {goneAt ? null : (
          <section aria-labelledby="leave" className="border-t border-rule pt-6">
            <h2 id="leave" className="mb-4 font-headline text-2xl">
              {t("own.leave")}
            </h2>
            <p className="mb-6 text-muted">{t("own.leaveAbout")}</p>
            {hasPassword ? null : <p className="mb-6">{t("own.leaveFresh")}</p>}
            <CloseForm handle={handle} hasPassword={hasPassword} />
          </section>
        )}
      </div>
    </WordsProvider>
  );
}
