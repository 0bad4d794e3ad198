import { deskHref, newArticleHref } from "#components/articles/desk/addresses.ts";
import { ArticleList } from "#components/articles/desk/article-list.tsx";
import { FilterForm } from "#components/articles/desk/filter-form.tsx";
import { loadDesk } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Pager } from "#components/ui/pager.tsx";

export const generateMetadata = () => deskMetadata("Desk", deskHref);

export default async function DeskPage({ searchParams }: PageProps<"/desk">) {
  const { items, next, page, state, words } = await loadDesk(await searchParams);
  const isFiltered = words !== "" || state !== "all" || page > 1;
  const hrefOf = (number: number) => `${deskHref}?${new URLSearchParams({ state, q: words, page: String(number) })}`;
  return (
    <>
      <PageTitle>Desk</PageTitle>
      <div className="mb-6">
        <LinkButton href={newArticleHref}>Write an article</LinkButton>
      </div>
      <FilterForm state={state} words={words} />
      {items.length > 0 ? (
        <ArticleList articles={items} />
      ) : (
        <p className="text-muted">
          {isFiltered ? "There is no such article." : "Nothing is written yet. The first article begins above."}
        </p>
      )}
      <Pager
        label="Pages of articles"
        previous={page > 1 ? { href: hrefOf(page - 1), name: "Later saved" } : null}
        next={next ? { href: hrefOf(next), name: "Saved earlier" } : null}
      />
    </>
  );
}
