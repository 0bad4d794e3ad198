import type { Metadata } from "next";
import { CardGrid } from "#components/articles/card.tsx";
import { loadTopic, loadTopicPage } from "#components/articles/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

type Props = PageInput<{ slug: string }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const topic = await loadTopic((await params).slug);
  const after = readOne(await searchParams, "after");
  const path = `/topics/${topic.slug}${after ? `?after=${encodeURIComponent(after)}` : ""}`;
  return pageMetadata({ title: topic.name, description: `Articles about ${topic.name}.`, path });
}

export default async function TopicPage({ params, searchParams }: Props) {
  const topic = await loadTopic((await params).slug);
  const query = await searchParams;
  const page = await loadTopicPage(topic.slug, query);
  const here = `/topics/${topic.slug}`;
  return (
    <>
      <div className="pt-8">
        <PageTitle kicker="Topic">{topic.name}</PageTitle>
      </div>
      {page.items.length > 0 ? <CardGrid articles={page.items} /> : <p>There are no older articles about this.</p>}
      <Pager
        label="Pages"
        previous={readOne(query, "after") ? { href: here, name: "Newest articles" } : null}
        next={page.next ? { href: `${here}?after=${page.next}`, name: "Older articles" } : null}
      />
    </>
  );
}
