import type { Metadata } from "next";
import { Front } from "#components/articles/front.tsx";
import { loadFrontPage, loadTopics } from "#components/articles/loaders.ts";
import { Rows } from "#components/articles/rows.tsx";
import { TopicBar } from "#components/articles/topic-bar.tsx";
import { loadSite, loadWords } from "#components/layout/loaders.ts";
import { BlankPage } from "#components/ui/blank-page.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { rich } from "#components/ui/rich.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

type Props = PageInput;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [site, t] = await Promise.all([loadSite(), loadWords()]);
  const after = readOne(await searchParams, "after");
  return pageMetadata({
    title: after ? t("articles.older") : null,
    description: site.tagline || t("articles.frontDescription", { site: site.name }),
    path: after ? `/?after=${encodeURIComponent(after)}` : "/",
  });
}

export default async function FrontPage({ searchParams }: Props) {
  const query = await searchParams;
  const [page, topics, site, t] = await Promise.all([loadFrontPage(query), loadTopics(), loadSite(), loadWords()]);
  const older = readOne(query, "after") !== undefined;
  const [lead, ...others] = page.items;
  if (!lead) return older ? <NothingOlder t={t} /> : <NothingYet t={t} />;
  return (
    <>
      <h1 className="sr-only">{older ? t("articles.older") : site.name}</h1>
      <TopicBar topics={topics} t={t} />
      {older ? <Rows articles={page.items} t={t} /> : <Front lead={lead} others={others} t={t} />}
      <Pager
        label={t("articles.pages")}
        previous={older ? { href: "/", name: t("articles.newest") } : null}
        next={page.next ? { href: `/?after=${page.next}`, name: t("articles.older") } : null}
      />
    </>
  );
}

const LINK = "text-accent underline underline-offset-4";

const NothingYet = ({ t }: { t: Words }) => (
  <BlankPage title={t("articles.nothingYet")}>
    {rich(t, "articles.nothingYetWhy", {
      desk: (words) => (
        <a key="desk" href="/desk" className={LINK}>
          {words}
        </a>
      ),
    })}
  </BlankPage>
);

const NothingOlder = ({ t }: { t: Words }) => (
  <BlankPage title={t("articles.nothingOlder")}>
    {rich(t, "articles.nothingOlderWhy", {
      front: (words) => (
        <a key="front" href="/" className={LINK}>
          {words}
        </a>
      ),
    })}
  </BlankPage>
);
