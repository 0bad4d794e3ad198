import type { Metadata } from "next";
import { EnterPage, otherPage } from "#components/accounts/enter-page.tsx";
import { leadOnSignedIn } from "#components/accounts/loaders.ts";
import { LoginForm } from "#components/accounts/login-form.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { returnPath } from "#web/return-path.ts";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({ title: "Log in", description: "Log in to join the discussion.", path: "/login", noindex: true });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LoginPage({ searchParams }: Props) {
  const { next, for: purpose } = await searchParams;
  await leadOnSignedIn(next);
  const back = returnPath(next);
  const forComment = purpose === "comment";
  const other = (
    <>
      New here?{" "}
      <a
        href={otherPage("/register", back, forComment)}
        className="font-semibold text-accent underline underline-offset-4"
      >
        Register
      </a>
    </>
  );
  return (
    <EnterPage title="Log in" forComment={forComment} other={other}>
      <LoginForm next={back} />
    </EnterPage>
  );
}
