import type { Metadata } from "next";
import { loadSettings } from "#components/accounts/loaders.ts";
import { PasswordForm } from "#components/accounts/password-form.tsx";
import { ProfileForm } from "#components/accounts/profile-form.tsx";
import { SessionList } from "#components/accounts/session-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { pageMetadata } from "#web/metadata.ts";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({ title: "Settings", description: "Your account.", path: "/settings", noindex: true });

const DONE = new Map([
  ["profile", "Your profile is saved."],
  ["password", "Your password is changed. You are logged out everywhere else."],
  ["session", "The session is ended."],
  ["sessions", "You are logged out everywhere else."],
]);

const HEADING = "mb-4 font-reading text-2xl font-semibold";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SettingsPage({ searchParams }: Props) {
  const { handle, account, sessions } = await loadSettings();
  const { done } = await searchParams;
  const told = DONE.get(String(done));
  return (
    <div className="mx-auto max-w-xl space-y-12 py-10">
      <div>
        <PageTitle kicker={<bdi>{handle}</bdi>}>Settings</PageTitle>
        {told ? <Notice>{told}</Notice> : null}
      </div>
      <section aria-labelledby="profile">
        <h2 id="profile" className={HEADING}>
          Profile
        </h2>
        <ProfileForm displayName={account.displayName} bio={account.bio} />
      </section>
      <section aria-labelledby="change-password">
        <h2 id="change-password" className={HEADING}>
          Password
        </h2>
        <p className="mb-4 text-muted">
          {account.email ? `Your address is ${account.email}. ` : null}A new password logs you out everywhere but here.
        </p>
        <PasswordForm />
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions" className={HEADING}>
          Where you are logged in
        </h2>
        <SessionList sessions={sessions} />
      </section>
    </div>
  );
}
