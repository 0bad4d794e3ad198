import type { Metadata } from "next";
import { EnterPage } from "#components/accounts/enter-page.tsx";
import { proveByPasskey } from "#components/accounts/security/actions.ts";
import { loadProve } from "#components/accounts/security/loaders.ts";
import { PasskeyButton } from "#components/accounts/security/passkey-button.tsx";
import { ProveForm } from "#components/accounts/security/prove-form.tsx";
import { loadOwnWays } from "#components/identities/loaders.ts";
import { OtherWays } from "#components/identities/other-ways.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { pageMetadata } from "#web/metadata.ts";
import type { PageInput } from "#web/query.ts";
import { returnPath } from "#web/return-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("security.proveTitle"), t("security.proveDescription")];
  return pageMetadata({ title, description, path: "/prove", noindex: true });
}

export default async function ProvePage({ searchParams }: PageInput) {
  const { next } = await searchParams;
  const [{ handle, withPassword, withPasskey }, ways, t] = await Promise.all([
    loadProve(next),
    loadOwnWays(),
    loadWords(),
  ]);
  const back = returnPath(next);
  return (
    <EnterPage title={t("security.proveTitle")}>
      <div className="space-y-6">
        <p>
          <bdi className="font-semibold">{handle}</bdi>
        </p>
        <p>{t("security.proveAbout")}</p>
        {withPassword ? <ProveForm next={back} /> : null}
        {withPasskey ? (
          <PasskeyButton action={proveByPasskey} next={back}>
            {t("security.usePasskey")}
          </PasskeyButton>
        ) : null}
      </div>
      <OtherWays offered={ways} title={t("own.or")} next={back} t={t} />
    </EnterPage>
  );
}
