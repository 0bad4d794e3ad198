import type { Metadata } from "next";
import { SECURITY } from "#components/accounts/security/addresses.ts";
import { AppForm } from "#components/accounts/security/app-form.tsx";
import { AppOffer } from "#components/accounts/security/app-offer.tsx";
import { loadAppOffer } from "#components/accounts/security/loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { pageMetadata } from "#web/metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("security.appTitle"), t("security.description")];
  return pageMetadata({ title, description, path: "/settings/security/app", noindex: true });
}

export default async function AppPage() {
  const [offer, t] = await Promise.all([loadAppOffer(), loadWords()]);
  const otherwise = (
    <div className="space-y-6">
      <p>{t("security.appThere")}</p>
      <LinkButton href={SECURITY}>{t("security.title")}</LinkButton>
    </div>
  );
  return (
    <div className="mx-auto max-w-md py-8 sm:py-16">
      <PageTitle>{t("security.appTitle")}</PageTitle>
      <AppForm offer={offer ? <AppOffer offer={offer} t={t} /> : null} otherwise={otherwise} />
    </div>
  );
}
