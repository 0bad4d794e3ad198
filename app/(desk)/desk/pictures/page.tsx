import { AddPictureForm } from "#components/articles/desk/add-picture-form.tsx";
import { picturesHref } from "#components/articles/desk/addresses.ts";
import { Empty } from "#components/articles/desk/empty.tsx";
import { loadPictures } from "#components/articles/desk/loaders.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { PictureList } from "#components/articles/desk/picture-list.tsx";
import { WhatWasDone } from "#components/articles/desk/what-was-done.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { readOne } from "#web/query.ts";

export const generateMetadata = () => deskMetadata(picturesHref, (t) => t("desk.pictures"));

export default async function PicturesPage({ searchParams }: PageProps<"/desk/pictures">) {
  const [t, query] = await Promise.all([loadWords(), searchParams]);
  const { items, next, page } = await loadPictures(query);
  const hrefOf = (number: number) => `${picturesHref}?page=${number}`;
  return (
    <>
      <PageTitle>{t("desk.pictures")}</PageTitle>
      <WhatWasDone done={readOne(query, "done")} t={t} />
      <div className="mb-12">
        <AddPictureForm />
      </div>
      {items.length > 0 ? (
        <PictureList pictures={items} t={t} />
      ) : (
        <Empty title={t("desk.noPicture")}>{t("desk.noPictureWhy")}</Empty>
      )}
      <Pager
        label={t("desk.pagesOfPictures")}
        previous={page > 1 ? { href: hrefOf(page - 1), name: t("desk.newerPictures") } : null}
        next={next ? { href: hrefOf(next), name: t("desk.olderPictures") } : null}
      />
    </>
  );
}
