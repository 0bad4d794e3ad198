import type { Metadata } from "next";
import { ConfirmForm } from "#components/accounts/address/confirm-form.tsx";
import { EnterPage, OTHER_LINK } from "#components/accounts/enter-page.tsx";
import { loadAddressToConfirm } from "#components/accounts/loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { rich } from "#components/ui/rich.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { returnPath } from "#web/return-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  return pageMetadata({
    title: t("accounts.confirmTitle"),
    description: t("accounts.confirmTitle"),
    path: "/confirm",
    noindex: true,
  });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ConfirmPage({ searchParams }: Props) {
  const { key, next } = await searchParams;
  const [t, email] = await Promise.all([loadWords(), loadAddressToConfirm(key)]);
  if (email) {
    return (
      <EnterPage title={t("accounts.confirmTitle")}>
        <p className="mb-6">
          {rich(t, "accounts.confirm", { email: () => <bdi className="font-semibold">{email}</bdi> })}
        </p>
        <ConfirmForm secret={String(key)} next={returnPath(next)} />
      </EnterPage>
    );
  }
  return (
    <EnterPage title={t("accounts.notOpenTitle")}>
      <p>
        {rich(t, "accounts.confirmNotOpen", {
          settings: (words) => (
            <a href="/settings#email-address" className={OTHER_LINK}>
              {words}
            </a>
          ),
        })}
      </p>
    </EnterPage>
  );
}
