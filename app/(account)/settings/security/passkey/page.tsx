import type { Metadata } from "next";
import { loadPasskeyPage } from "#components/accounts/security/loaders.ts";
import { PasskeyForm } from "#components/accounts/security/passkey-form.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { pageMetadata } from "#web/metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("security.addPasskey"), t("security.description")];
  return pageMetadata({ title, description, path: "/settings/security/passkey", noindex: true });
}

export default async function PasskeyPage() {
  const [t] = await Promise.all([loadWords(), loadPasskeyPage()]);
  return (
    <div className="mx-auto max-w-md py-8 sm:py-16">
      <PageTitle>{t("security.addPasskey")}</PageTitle>
      <p className="mb-6 text-muted">{t("security.passkeysAbout")}</p>
      <PasskeyForm />
    </div>
  );
}
