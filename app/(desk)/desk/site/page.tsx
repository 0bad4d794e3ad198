import { siteHref } from "#components/articles/desk/addresses.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { WhatWasDone } from "#components/articles/desk/what-was-done.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { loadSettings } from "#components/site/loaders.ts";
import { SettingsForm } from "#components/site/settings-form.tsx";
import { SpecimenFonts } from "#components/site/specimens.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { momentIn } from "#lib/i18n/moment.ts";
import { readOne } from "#web/query.ts";

export const generateMetadata = () => deskMetadata(siteHref, (t) => t("desk.site"));

export default async function SitePage({ searchParams }: PageProps<"/desk/site">) {
  const { values, areas, now } = await loadSettings();
  const [t, query] = await Promise.all([loadWords(), searchParams]);
  return (
    <>
      <SpecimenFonts />
      <PageTitle>{t("desk.site")}</PageTitle>
      <WhatWasDone done={readOne(query, "done")} t={t} />
      {/* After a save the form begins anew with what was saved; see the article's page. */}
      <SettingsForm key={readOne(query, "at")} values={values} areas={areas} time={momentIn(t, now, "minute")} />
    </>
  );
}
