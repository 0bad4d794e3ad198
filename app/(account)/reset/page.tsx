import type { Metadata } from "next";
import { EnterPage, OTHER_LINK } from "#components/accounts/enter-page.tsx";
import { loadReset } from "#components/accounts/loaders.ts";
import { ResetForm } from "#components/accounts/reset/reset-form.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { rich } from "#components/ui/rich.tsx";
import { pageMetadata } from "#web/metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  return pageMetadata({
    title: t("accounts.resetTitle"),
    description: t("accounts.resetTitle"),
    path: "/reset",
    noindex: true,
  });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ResetPage({ searchParams }: Props) {
  const { key } = await searchParams;
  const [t, isOpen] = await Promise.all([loadWords(), loadReset(key)]);
  if (isOpen) {
    return (
      <EnterPage title={t("accounts.resetTitle")}>
        <p className="mb-6">{t("accounts.resetAbout")}</p>
        <ResetForm secret={String(key)} />
      </EnterPage>
    );
  }
  return (
    <EnterPage title={t("accounts.notOpenTitle")}>
      <p>
        {rich(t, "accounts.resetNotOpen", {
          forgot: (words) => (
            <a href="/forgot" className={OTHER_LINK}>
              {words}
            </a>
          ),
        })}
      </p>
    </EnterPage>
  );
}
