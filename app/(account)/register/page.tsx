import type { Metadata } from "next";
import { EnterPage, OTHER_LINK, otherPage } from "#components/accounts/enter-page.tsx";
import { leadOnSignedIn, loadStamp } from "#components/accounts/loaders.ts";
import { RegisterForm } from "#components/accounts/register-form.tsx";
import { loadOffered } from "#components/identities/loaders.ts";
import { OtherWays } from "#components/identities/other-ways.tsx";
import { loadWords } from "#components/layout/loaders.ts";
import { rich } from "#components/ui/rich.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { returnPath } from "#web/return-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("accounts.registerTitle"), t("accounts.registerDescription")];
  return pageMetadata({ title, description, path: "/register", noindex: true });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RegisterPage({ searchParams }: Props) {
  const { next, for: purpose } = await searchParams;
  await leadOnSignedIn(next);
  const [t, offered] = await Promise.all([loadWords(), loadOffered()]);
  const back = returnPath(next);
  const forComment = purpose === "comment";
  const other = rich(t, "accounts.haveAccount", {
    login: (words) => (
      <a href={otherPage("/login", back, forComment)} className={OTHER_LINK}>
        {words}
      </a>
    ),
  });
  return (
    <EnterPage title={t("accounts.registerTitle")} notice={forComment ? t("accounts.commentKept") : null} other={other}>
      <RegisterForm next={back} stamp={loadStamp()} />
      <OtherWays offered={offered} title={t("own.or")} next={back} t={t} />
    </EnterPage>
  );
}
