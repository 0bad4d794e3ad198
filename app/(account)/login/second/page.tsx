import type { Metadata } from "next";
import type { ReactNode } from "react";
import { EnterPage, OTHER_LINK } from "#components/accounts/enter-page.tsx";
import { logInWithPasskey } from "#components/accounts/security/actions.ts";
import { loadSecondStep } from "#components/accounts/security/loaders.ts";
import { PasskeyButton } from "#components/accounts/security/passkey-button.tsx";
import { SecondStepForm } from "#components/accounts/security/second-step-form.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { rich } from "#components/ui/rich.tsx";
import { pageMetadata } from "#web/metadata.ts";
import type { PageInput } from "#web/query.ts";
import { enterPath, returnPath } from "#web/return-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("security.secondTitle"), t("security.secondDescription")];
  return pageMetadata({ title, description, path: "/login/second", noindex: true });
}

export default async function SecondStepPage({ searchParams }: PageInput) {
  const { next } = await searchParams;
  const [{ withApp, withPasskey }, t] = await Promise.all([loadSecondStep(next), loadWords()]);
  const back = returnPath(next);
  const login = (words: ReactNode) => (
    <a href={enterPath("/login", back)} className={OTHER_LINK}>
      {words}
    </a>
  );
  return (
    <EnterPage title={t("security.secondTitle")} other={rich(t, "security.secondAgain", { login })}>
      <div className="space-y-6">
        <p>{t(withApp ? "security.secondApp" : "security.secondPasskey")}</p>
        {withPasskey ? (
          <PasskeyButton action={logInWithPasskey} next={back}>
            {t("security.usePasskey")}
          </PasskeyButton>
        ) : null}
        <SecondStepForm next={back} />
      </div>
    </EnterPage>
  );
}
