import type { Metadata } from "next";
import { APP, PASSKEY } from "#components/accounts/security/addresses.ts";
import { CodesForm } from "#components/accounts/security/codes-form.tsx";
import { FactorDue } from "#components/accounts/security/factor-due.tsx";
import { loadSecurity } from "#components/accounts/security/loaders.ts";
import { PasskeyList } from "#components/accounts/security/passkey-list.tsx";
import { RemoveApp } from "#components/accounts/security/remove-factor.tsx";
import { SettingsPart } from "#components/accounts/settings-part.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, readOne } from "#web/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("security.title"), t("security.description")];
  return pageMetadata({ title, description, path: "/settings/security", noindex: true });
}

export default async function SecurityPage({ searchParams }: PageInput) {
  const [{ handle, due, factors }, t] = await Promise.all([loadSecurity(), loadWords()]);
  const done = readOne(await searchParams, "done");
  const { appSince, passkeys, codesLeft } = factors;
  const hasFactor = appSince !== null || passkeys.length > 0;
  return (
    <div className="mx-auto max-w-wide space-y-12 py-8 sm:py-12">
      <div className="space-y-4">
        <PageTitle kicker={<bdi>{handle}</bdi>}>{t("security.title")}</PageTitle>
        {done === "added" || done === "removed" ? <Notice>{t(`security.${done}`)}</Notice> : null}
        {due ? <FactorDue due={due} t={t} /> : null}
        <p className="text-muted">{t("security.about")}</p>
      </div>
      <SettingsPart id="app" title={t("security.app")}>
        <p className="mb-6 text-muted">{t("security.appAbout")}</p>
        {appSince ? (
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
            <p>{rich(t, "security.appSince", { time: () => <Time at={appSince} t={t} minute near /> })}</p>
            <RemoveApp />
          </div>
        ) : (
          <LinkButton href={APP}>{t("security.setUpApp")}</LinkButton>
        )}
      </SettingsPart>
      <SettingsPart id="passkeys" title={t("security.passkeys")}>
        <p className="mb-6 text-muted">{t("security.passkeysAbout")}</p>
        <PasskeyList passkeys={passkeys} t={t} />
        <LinkButton href={PASSKEY}>{t("security.addPasskey")}</LinkButton>
      </SettingsPart>
      <SettingsPart id="codes" title={t("security.codes")}>
        <p className="mb-6 text-muted">{t(hasFactor ? "security.codesAbout" : "security.codesLater")}</p>
        {hasFactor ? (
          <div className="space-y-6">
            <p>{t("security.codesLeft", { count: codesLeft })}</p>
            <CodesForm />
          </div>
        ) : null}
      </SettingsPart>
      <p>
        <a href="/settings" className="py-1 text-accent underline underline-offset-4">
          {t("security.back")}
        </a>
      </p>
    </div>
  );
}
