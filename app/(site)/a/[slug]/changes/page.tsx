import type { Metadata } from "next";
import { loadArticle } from "#components/articles/loaders.ts";
import { changesHref } from "#components/articles/versions/addresses.ts";
import { DifferenceView } from "#components/articles/versions/difference-view.tsx";
import { loadChanges, readFrom } from "#components/articles/versions/loaders.ts";
import { VersionList } from "#components/articles/versions/version-list.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { pageMetadata } from "#web/metadata.ts";
import type { PageInput } from "#web/query.ts";

type Props = PageInput<{ slug: string }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const article = await loadArticle((await params).slug);
  const { slug, title, versions } = article;
  const version = readFrom(article, await searchParams);
  const t = await loadWords();
  return pageMetadata({
    title: version < versions ? t("versions.pageTitle", { title, version }) : t("versions.versionsOf", { title }),
    description: t("versions.description", { title }),
    path: changesHref(slug, version),
    noindex: true,
  });
}

/** What has changed in an article since one of its versions. */
export default async function ChangesPage({ params, searchParams }: Props) {
  const article = await loadArticle((await params).slug);
  const { id, slug, title } = article;
  const from = readFrom(article, await searchParams);
  const [{ versions, difference }, t] = await Promise.all([loadChanges(id, from), loadWords()]);
  const heading = difference ? t("versions.since", { version: from }) : t("versions.versions");
  return (
    <div className="mx-auto max-w-measure pt-8 sm:pt-12">
      <PageTitle kicker={<bdi>{title}</bdi>}>{heading}</PageTitle>
      <p className="no-print mb-6">
        <a
          href={`/a/${slug}`}
          className="inline-flex min-h-8 items-center text-sm font-semibold text-accent underline underline-offset-4 pointer-coarse:min-h-11"
        >
          {t("versions.toArticle")}
        </a>
      </p>
      {difference ? (
        <DifferenceView difference={difference} t={t} />
      ) : (
        <p className="text-lg">{t(versions.length > 1 ? "versions.isNewest" : "versions.neverChanged")}</p>
      )}
      <VersionList slug={slug} versions={versions} from={from} t={t} />
    </div>
  );
}
