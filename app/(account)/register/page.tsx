import type { Metadata } from "next";
import { EnterPage, otherPage } from "#components/accounts/enter-page.tsx";
import { leadOnSignedIn } from "#components/accounts/loaders.ts";
import { RegisterForm } from "#components/accounts/register-form.tsx";
import { pageMetadata } from "#web/metadata.ts";
import { returnPath } from "#web/return-path.ts";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "Register",
    description: "Register to join the discussion.",
    path: "/register",
    noindex: true,
  });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RegisterPage({ searchParams }: Props) {
  const { next, for: purpose } = await searchParams;
  await leadOnSignedIn(next);
  const back = returnPath(next);
  const forComment = purpose === "comment";
  const other = (
    <>
      Have an account?{" "}
      <a
        href={otherPage("/login", back, forComment)}
        className="font-semibold text-accent underline underline-offset-4"
      >
        Log in
      </a>
    </>
  );
  return (
    <EnterPage title="Register" forComment={forComment} other={other}>
      <RegisterForm next={back} />
    </EnterPage>
  );
}
