import type { Metadata } from "next";
import { loadProfile } from "#components/accounts/profile-loaders.ts";
import { CardGrid } from "#components/articles/card.tsx";
import { loadArticlesBy } from "#components/articles/loaders.ts";
import { loadWritten } from "#components/comments/reader-loaders.ts";
import { Written } from "#components/comments/written.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { Time } from "#components/ui/time.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

type Props = PageInput<{ handle: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await loadProfile((await params).handle);
  return pageMetadata({
    title: person.name,
    description: person.bio || `What ${person.name} wrote.`,
    path: `/u/${encodeURIComponent(person.handle)}`,
  });
}

export default async function ReaderPage({ params, searchParams }: Props) {
  const person = await loadProfile((await params).handle);
  const query = await searchParams;
  const [articles, written] = await Promise.all([loadArticlesBy(person.id), loadWritten(person.id, query)]);
  const here = `/u/${encodeURIComponent(person.handle)}`;
  const later = readOne(query, "after") !== undefined;
  return (
    <>
      <div className="mx-auto max-w-measure pt-8">
        <PageTitle
          kicker={
            <>
              Here since <Time at={person.createdAt} />
            </>
          }
        >
          <bdi>{person.name}</bdi>
        </PageTitle>
        {person.bio ? (
          <p dir="auto" className="mb-8 font-reading text-lg whitespace-pre-line">
            {person.bio}
          </p>
        ) : null}
      </div>
      {articles.items.length > 0 && !later ? (
        <section aria-labelledby="articles" className="mb-12">
          <h2 id="articles" className="mb-4 text-lg font-bold">
            Articles
          </h2>
          <CardGrid articles={articles.items} />
        </section>
      ) : null}
      <section aria-labelledby="comments" className="mx-auto max-w-measure">
        <h2 id="comments" className="mb-4 text-lg font-bold">
          {person.comments === 1 ? "1 comment" : `${person.comments.toLocaleString("en")} comments`}
        </h2>
        {written.items.length > 0 ? (
          <Written comments={written.items} />
        ) : (
          <p className="text-muted">No comments to read.</p>
        )}
        <Pager
          label="Pages"
          previous={later ? { href: here, name: "Newest comments" } : null}
          next={written.next ? { href: `${here}?after=${written.next}`, name: "Older comments" } : null}
        />
      </section>
    </>
  );
}
