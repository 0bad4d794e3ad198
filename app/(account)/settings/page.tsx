import type { Metadata } from "next";
import type { ReactNode } from "react";
import { EmailForm } from "#components/accounts/address/email-form.tsx";
import { EmailState } from "#components/accounts/address/email-state.tsx";
import { loadSettings } from "#components/accounts/loaders.ts";
import { PasswordForm } from "#components/accounts/password-form.tsx";
import { PortraitForm } from "#components/accounts/portrait-form.tsx";
import { ProfileForm } from "#components/accounts/profile-form.tsx";
import { SECURITY } from "#components/accounts/security/addresses.ts";
import { SessionList } from "#components/accounts/session-list.tsx";
import { SettingsPart } from "#components/accounts/settings-part.tsx";
import { loadMessages, loadWords } from "#components/layout/loaders.ts";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { WordsProvider } from "#components/ui/words.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { pageMetadata } from "#web/metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("accounts.settingsTitle"), t("accounts.settingsDescription")];
  return pageMetadata({ title, description, path: "/settings", noindex: true });
}

const DONE = new Map([
  ["profile", "accounts.profileSaved"],
  ["password", "accounts.passwordChanged"],
  ["link", "accounts.linkSent"],
  ["address", "accounts.addressAsked"],
  ["kept", "accounts.addressKept"],
  ["session", "accounts.sessionEnded"],
  ["sessions", "accounts.othersEnded"],
] as const);
const isDone = (done: unknown): done is Parameters<typeof DONE.get>[0] => (DONE as Map<unknown, unknown>).has(done);

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SettingsPage({ searchParams }: Props) {
  const [{ handle, suspendedAt, goneAt, account, sessions }, t, messages] = await Promise.all([
    loadSettings(),
    loadWords(),
    loadMessages(["ownForms"]),
  ]);
  const { done } = await searchParams;
  const told = isDone(done) ? DONE.get(done) : undefined;
  const link = (href: string) => (words: ReactNode) => (
    <a href={href} className="py-1 text-accent underline underline-offset-4">
      {words}
    </a>
  );
  const page = link(`/u/${encodeURIComponent(handle)}`);
  return (
    <div className="mx-auto max-w-wide space-y-12 py-8 sm:py-12">
      <div className="space-y-4">
        <PageTitle kicker={<bdi>{handle}</bdi>}>{t("accounts.settingsTitle")}</PageTitle>
        {goneAt ? (
          <Notice>
            <p>{rich(t, "own.closing", { time: () => <Time at={goneAt} t={t} minute /> })}</p>
            <p className="mt-2">{rich(t, "own.settingsData", { data: link("/settings/data") })}</p>
          </Notice>
        ) : suspendedAt ? (
          <Notice>{rich(t, "accounts.suspended", { time: () => <Time at={suspendedAt} t={t} /> })}</Notice>
        ) : null}
        {told ? <Notice>{t(told)}</Notice> : null}
      </div>
      <SettingsPart id="profile" title={t("accounts.profile")}>
        <p className="mb-6 text-muted">
          {rich(t, suspendedAt && !goneAt ? "accounts.profileClosed" : "accounts.profileAbout", { page })}
        </p>
        {suspendedAt ? null : (
          <>
            <ProfileForm displayName={account.displayName} bio={account.bio} />
            <WordsProvider {...messages}>
              <PortraitForm hasPortrait={account.portraitId !== null} />
            </WordsProvider>
          </>
        )}
      </SettingsPart>
      <SettingsPart id="drafts" title={t("drafts.title")}>
        <p className="text-muted">{rich(t, "drafts.settings", { drafts: link("/drafts") })}</p>
      </SettingsPart>
      <SettingsPart id="email-address" title={t("accounts.emailAddress")}>
        <EmailState
          email={account.email}
          confirmed={account.emailConfirmedAt !== null}
          newEmail={account.newEmail}
          t={t}
        />
        <EmailForm hasPassword={account.hasPassword} />
      </SettingsPart>
      <SettingsPart id="change-password" title={t("accounts.password")}>
        {account.hasPassword ? (
          <>
            <div className="mb-6 text-muted">
              {account.email ? <LogInWith t={t} handle={handle} email={account.email} /> : null}
              <p>{t("accounts.passwordAbout")}</p>
            </div>
            <PasswordForm />
          </>
        ) : (
          <p>
            {rich(t, account.emailConfirmedAt ? "own.passwordNone" : "own.passwordNoneYet", {
              forgot: link("/forgot"),
            })}
          </p>
        )}
      </SettingsPart>
      <SettingsPart id="second-step" title={t("security.title")}>
        <p className="text-muted">{rich(t, "security.settings", { security: link(SECURITY) })}</p>
        <p className="mt-2">{rich(t, "own.settingsLinked", { linked: link("/settings/linked") })}</p>
      </SettingsPart>
      <SettingsPart id="sessions" title={t("accounts.sessions")}>
        <p className="mb-6 text-muted">{t(sessions.length > 1 ? "accounts.sessionsAbout" : "accounts.sessionsOne")}</p>
        <SessionList sessions={sessions} t={t} />
      </SettingsPart>
      <SettingsPart id="own" title={t("own.dataTitle")}>
        <ul className="space-y-2">
          <li>{rich(t, "own.settingsMutes", { mutes: link("/settings/mutes") })}</li>
          <li>{rich(t, "own.settingsData", { data: link("/settings/data") })}</li>
        </ul>
      </SettingsPart>
    </div>
  );
}

function LogInWith({ t, handle, email }: { t: Words; handle: string; email: string }) {
  const shown = (text: string) => () => <bdi className="text-ink">{text}</bdi>;
  return <p>{rich(t, "accounts.logInWith", { handle: shown(handle), email: shown(email) })}</p>;
}
