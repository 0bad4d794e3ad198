import type { Metadata } from "next";
import { EnterPage, OTHER_LINK } from "#components/accounts/enter-page.tsx";
import { ForgotForm } from "#components/accounts/reset/forgot-form.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { Notice } from "#components/ui/notice.tsx";
import { pageMetadata } from "#web/metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const title = t("accounts.forgotTitle");
  return pageMetadata({ title, description: title, path: "/forgot", noindex: true });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ForgotPage({ searchParams }: Props) {
  const [t, { done }] = await Promise.all([loadWords(), searchParams]);
  const back = (
    <a href="/login" className={OTHER_LINK}>
      {t("accounts.backToLogin")}
    </a>
  );
  return (
    <EnterPage title={t("accounts.forgotTitle")} other={back}>
      {done === "asked" ? (
        <Notice>{t("accounts.resetAsked")}</Notice>
      ) : (
        <>
          <p className="mb-6">{t("accounts.forgotAbout")}</p>
          <ForgotForm />
        </>
      )}
    </EnterPage>
  );
}
