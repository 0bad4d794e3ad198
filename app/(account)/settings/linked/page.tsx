import type { Metadata } from "next";
import { LinkForms, UnlinkForm } from "#components/identities/link-forms.tsx";
import { loadLinked } from "#components/identities/loaders.ts";
import { OtherWays } from "#components/identities/other-ways.tsx";
import { loadMessages, loadWords } from "#components/layout/loaders.ts";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { WordsProvider } from "#components/ui/words.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("own.linkedTitle"), t("own.linkedDescription")];
  return pageMetadata({ title, description, path: "/settings/linked", noindex: true });
}

export default async function LinkedPage({ searchParams }: PageInput<Record<never, never>>) {
  const [{ handle, hasPassword, identities, pending, offered }, t, messages, query] = await Promise.all([
    loadLinked(),
    loadWords(),
    loadMessages(["ownForms"]),
    searchParams,
  ]);
  const done = readOne(query, "done");
  return (
    <WordsProvider {...messages}>
      <div className="mx-auto max-w-measure space-y-6 py-8 sm:py-12">
        <PageTitle kicker={<bdi>{handle}</bdi>}>{t("own.linkedTitle")}</PageTitle>
        {done === "linked" ? <Notice>{t("own.linkDone")}</Notice> : null}
        {done === "unlinked" ? <Notice>{t("own.unlinkDone")}</Notice> : null}
        {pending ? (
          <Notice>
            <p>{rich(t, "own.pending", { provider: pending.name, name: () => <bdi>{pending.label}</bdi> })}</p>
            <LinkForms hasPassword={hasPassword} />
          </Notice>
        ) : null}
        <p className="text-muted">{t(offered.length > 0 ? "own.linkedAbout" : "own.linkedOff")}</p>
        {identities.length === 0 ? <p>{t("own.linkedNone")}</p> : null}
        <ul className="divide-y divide-rule border-y border-rule empty:hidden">
          {identities.map(({ provider, subject, name, label, linkedAt }) => (
            <li
              key={`${provider} ${subject}`}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 py-3"
            >
              <div className="min-w-0">
                <p>
                  <bdi className="font-semibold">{name}</bdi> <bdi className="break-words">{label}</bdi>
                </p>
                <p className="text-sm text-muted">
                  {rich(t, "own.linkedSince", { time: () => <Time at={linkedAt} t={t} /> })}
                </p>
              </div>
              <UnlinkForm provider={provider} subject={subject} name={name} />
            </li>
          ))}
        </ul>
        <OtherWays offered={offered} title={t("own.linkMore")} next="/settings/linked" t={t} />
      </div>
    </WordsProvider>
  );
}
