import type { Metadata } from "next";
import { CardGrid, LeadCard } from "#components/articles/card.tsx";
import { loadFrontPage, loadTopics } from "#components/articles/loaders.ts";
import { TopicBar } from "#components/articles/topic-bar.tsx";
import { loadSite } from "#components/layout/loaders.ts";
import { Pager } from "#components/ui/pager.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

type Props = PageInput;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const site = await loadSite();
  const after = readOne(await searchParams, "after");
  return pageMetadata({
    title: after ? "Older articles" : null,
    description: site.tagline || `Articles and discussions of ${site.name}.`,
    path: after ? `/?after=${encodeURIComponent(after)}` : "/",
  });
}

export default async function FrontPage({ searchParams }: Props) {
  const query = await searchParams;
  const [page, topics, site] = await Promise.all([loadFrontPage(query), loadTopics(), loadSite()]);
  const older = readOne(query, "after") !== undefined;
  const [lead, ...others] = page.items;
  if (!lead) return older ? <NothingOlder /> : <NothingYet />;
  return (
    <>
      <h1 className="sr-only">{older ? "Older articles" : site.name}</h1>
      <TopicBar topics={topics} />
      {older ? null : <LeadCard article={lead} />}
      <div className="mt-10">
        <CardGrid articles={older ? page.items : others} />
      </div>
      <Pager
        label="Pages"
        previous={older ? { href: "/", name: "Newest articles" } : null}
        next={page.next ? { href: `/?after=${page.next}`, name: "Older articles" } : null}
      />
    </>
  );
}

function NothingYet() {
  return (
    <div className="mx-auto max-w-measure py-16 text-center">
      <h1 className="font-reading text-4xl font-semibold">Nothing is published yet</h1>
      <p className="mt-3 text-lg text-muted">
        The first article will stand here. Editors write it at the{" "}
        <a href="/desk" className="text-accent underline">
          desk
        </a>
        .
      </p>
    </div>
  );
}

function NothingOlder() {
  return (
    <div className="mx-auto max-w-measure py-16 text-center">
      <h1 className="font-reading text-4xl font-semibold">This is where it began</h1>
      <p className="mt-3 text-lg">
        There are no older articles.{" "}
        <a href="/" className="text-accent underline">
          To the newest
        </a>
      </p>
    </div>
  );
}
