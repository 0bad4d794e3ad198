import type { Metadata } from "next";
import { Portrait } from "#components/accounts/portrait.tsx";
import { loadProfile } from "#components/accounts/profile-loaders.ts";
import { loadArticlesBy } from "#components/articles/loaders.ts";
import { Rows } from "#components/articles/rows.tsx";
import { loadWritten } from "#components/comments/reader-loaders.ts";
import { Written } from "#components/comments/written.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { MuteForm } from "#components/mutes/mute-form.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

type Props = PageInput<{ handle: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [person, t] = await Promise.all([loadProfile((await params).handle), loadWords()]);
  return pageMetadata({
    title: person.name,
    description: person.bio || t("articles.personDescription", { name: person.name }),
    path: `/u/${encodeURIComponent(person.handle)}`,
  });
}

export default async function ReaderPage({ params, searchParams }: Props) {
  const person = await loadProfile((await params).handle);
  const query = await searchParams;
  const [articles, written, t] = await Promise.all([
    loadArticlesBy(person.id),
    loadWritten(person.id, query),
    loadWords(),
  ]);
  const here = `/u/${encodeURIComponent(person.handle)}`;
  const later = readOne(query, "after") !== undefined;
  const wide = articles.items.length > 0 && !later;
  const column = wide ? "max-w-measure" : "mx-auto max-w-measure";
  const since = () => <Time key="time" at={person.createdAt} t={t} />;
  return (
    <>
      <div className={`${column} pt-8 sm:pt-12`}>
        <div className="flex items-start gap-4 sm:gap-6">
          <Portrait portraitId={person.portraitId} name={person.name} />
          <div className="min-w-0">
            <PageTitle kicker={rich(t, "articles.hereSince", { time: since })}>
              <bdi>{person.name}</bdi>
            </PageTitle>
          </div>
        </div>
        {person.bio ? (
          <p dir="auto" className="mb-8 font-reading text-lg whitespace-pre-line">
            {person.bio}
          </p>
        ) : null}
        <MuteForm handle={person.handle} name={person.name} />
      </div>
      {wide ? (
        <section aria-labelledby="articles" className="mt-6 mb-12 border-t-4 border-ink pt-4">
          <h2 id="articles" className="mb-6 text-lg font-bold">
            {t("articles.articlesBy")}
          </h2>
          <div>
            <Rows articles={articles.items} t={t} />
          </div>
        </section>
      ) : null}
      <section aria-labelledby="comments" className={column}>
        <h2 id="comments" className="figures mb-3 text-lg font-bold">
          {t("articles.comments", { count: person.comments })}
        </h2>
        {written.items.length > 0 ? (
          <Written comments={written.items} />
        ) : (
          <p className="text-muted">{t("articles.noComments")}</p>
        )}
        <Pager
          label={t("articles.pages")}
          previous={later ? { href: here, name: t("articles.newestComments") } : null}
          next={written.next ? { href: `${here}?after=${written.next}`, name: t("articles.olderComments") } : null}
        />
      </section>
    </>
  );
}
