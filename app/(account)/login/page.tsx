import type { Metadata } from "next";
import { EnterPage, OTHER_LINK, otherPage } from "#components/accounts/enter-page.tsx";
import { leadOnSignedIn } from "#components/accounts/loaders.ts";
import { LoginForm } from "#components/accounts/login-form.tsx";
import { logInWithPasskey } from "#components/accounts/security/actions.ts";
import { PasskeyButton } from "#components/accounts/security/passkey-button.tsx";
import { loadOffered, loadOfferedName } from "#components/identities/loaders.ts";
import { OtherWays } from "#components/identities/other-ways.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { rich } from "#components/ui/rich.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { returnPath } from "#web/return-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("accounts.logInTitle"), t("accounts.logInDescription")];
  return pageMetadata({ title, description, path: "/login", noindex: true });
}

/** Why somebody was led here. */
const NOTICES = {
  comment: "accounts.commentKept",
  confirmed: "accounts.confirmedLogIn",
  reset: "accounts.resetDone",
} as const;
const isPurpose = (purpose: unknown): purpose is keyof typeof NOTICES =>
  typeof purpose === "string" && Object.hasOwn(NOTICES, purpose);

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LoginPage({ searchParams }: Props) {
  const { next, for: purpose, done, fault, error, with: provider } = await searchParams;
  await leadOnSignedIn(next);
  const [t, offered, away] = await Promise.all([
    loadWords(),
    loadOffered(),
    fault === "away" ? loadOfferedName(provider) : null,
  ]);
  const back = returnPath(next);
  const forComment = purpose === "comment";
  // next-auth itself leads here with an error.
  const hasFailed = fault === "failed" || error !== undefined;
  const told = isPurpose(purpose) ? t(NOTICES[purpose]) : hasFailed ? t("own.signInFailed") : null;
  const left = done === "closed" ? t("own.closedDone") : told;
  const notice = away ? t("own.signInAway", { provider: away }) : left;
  const other = rich(t, "accounts.newHere", {
    register: (words) => (
      <a href={otherPage("/register", back, forComment)} className={OTHER_LINK}>
        {words}
      </a>
    ),
  });
  return (
    <EnterPage title={t("accounts.logInTitle")} notice={notice} other={other}>
      <div className="space-y-6">
        <LoginForm next={back} />
        <PasskeyButton action={logInWithPasskey} next={back}>
          {t("security.logInWithPasskey")}
        </PasskeyButton>
        <p>
          <a href="/forgot" className={OTHER_LINK}>
            {t("accounts.forgot")}
          </a>
        </p>
      </div>
      <OtherWays offered={offered} title={t("own.or")} next={back} t={t} />
    </EnterPage>
  );
}
