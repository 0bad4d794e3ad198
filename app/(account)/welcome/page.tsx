import type { Metadata } from "next";
import type { ReactNode } from "react";
import { EnterPage } from "#components/accounts/enter-page.tsx";
import { FirstAdminForm } from "#components/accounts/first-admin-form.tsx";
import { loadInvitation } from "#components/accounts/loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { rich } from "#components/ui/rich.tsx";
import { pageMetadata } from "#web/metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("accounts.welcomeTitle"), t("accounts.welcomeDescription")];
  return pageMetadata({ title, description, path: "/welcome", noindex: true });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function WelcomePage({ searchParams }: Props) {
  const { key } = await searchParams;
  const [t, isOpen] = await Promise.all([loadWords(), loadInvitation(key)]);
  if (isOpen) {
    return (
      <EnterPage title={t("accounts.welcomeTitle")}>
        <p className="mb-6">{t("accounts.welcome")}</p>
        <FirstAdminForm invitation={String(key)} />
      </EnterPage>
    );
  }
  const command = (words: ReactNode) => (
    <code dir="ltr" className="font-mono text-sm whitespace-nowrap">
      {words}
    </code>
  );
  return (
    <EnterPage title={t("accounts.notOpenTitle")}>
      <p>{rich(t, "accounts.notOpen", { command })}</p>
    </EnterPage>
  );
}
