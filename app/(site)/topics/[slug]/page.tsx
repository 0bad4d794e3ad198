import type { Metadata } from "next";
import { loadTopic, loadTopicPage, loadTopics } from "#components/articles/loaders.ts";
import { Rows } from "#components/articles/rows.tsx";
import { TopicBar } from "#components/articles/topic-bar.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

type Props = PageInput<{ slug: string }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [topic, t] = await Promise.all([loadTopic((await params).slug), loadWords()]);
  const after = readOne(await searchParams, "after");
  const path = `/topics/${topic.slug}${after ? `?after=${encodeURIComponent(after)}` : ""}`;
  return pageMetadata({ title: topic.name, description: t("articles.aboutTopic", { topic: topic.name }), path });
}

export default async function TopicPage({ params, searchParams }: Props) {
  const topic = await loadTopic((await params).slug);
  const query = await searchParams;
  const [page, topics, t] = await Promise.all([loadTopicPage(topic.slug, query), loadTopics(), loadWords()]);
  const here = `/topics/${topic.slug}`;
  return (
    <>
      <TopicBar topics={topics} current={topic.slug} t={t} />
      <PageTitle kicker={t("articles.articleCount", { count: topic.articles })}>
        <bdi>{topic.name}</bdi>
      </PageTitle>
      {page.items.length > 0 ? (
        <div className="border-t-4 border-ink pt-6">
          <Rows articles={page.items} t={t} kickers={false} />
        </div>
      ) : (
        <p className="font-reading text-lg text-muted">{t("articles.noOlderInTopic")}</p>
      )}
      <Pager
        label={t("articles.pages")}
        previous={readOne(query, "after") ? { href: here, name: t("articles.newest") } : null}
        next={page.next ? { href: `${here}?after=${page.next}`, name: t("articles.older") } : null}
      />
    </>
  );
}
