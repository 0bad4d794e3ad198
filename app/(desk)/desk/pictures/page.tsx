import { AddPictureForm } from "#components/articles/desk/add-picture-form.tsx";
import { picturesHref } from "#components/articles/desk/addresses.ts";
import { loadPictures } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { PictureList } from "#components/articles/desk/picture-list.tsx";
import { WhatWasDone } from "#components/articles/desk/what-was-done.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { readOne } from "#web/query.ts";

export const generateMetadata = () => deskMetadata("Pictures", picturesHref);

export default async function PicturesPage({ searchParams }: PageProps<"/desk/pictures">) {
  const query = await searchParams;
  const { items, next, page } = await loadPictures(query);
  const hrefOf = (number: number) => `${picturesHref}?page=${number}`;
  return (
    <>
      <PageTitle>Pictures</PageTitle>
      <WhatWasDone done={readOne(query, "done")} />
      <div className="mb-8">
        <AddPictureForm />
      </div>
      {items.length > 0 ? <PictureList pictures={items} /> : <p className="text-muted">There is no picture yet.</p>}
      <Pager
        label="Pages of pictures"
        previous={page > 1 ? { href: hrefOf(page - 1), name: "Newer pictures" } : null}
        next={next ? { href: hrefOf(next), name: "Older pictures" } : null}
      />
    </>
  );
}
