import type { Metadata } from "next";
import { FirstAdminForm } from "#components/accounts/first-admin-form.tsx";
import { loadInvitation } from "#components/accounts/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { pageMetadata } from "#web/metadata.ts";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({ title: "Welcome", description: "The first account.", path: "/welcome", noindex: true });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function WelcomePage({ searchParams }: Props) {
  const { key } = await searchParams;
  const isOpen = await loadInvitation(key);
  return (
    <div className="mx-auto max-w-md py-10">
      <PageTitle>{isOpen ? "Make the first account" : "This link does not open anything"}</PageTitle>
      {isOpen ? (
        <>
          <p className="mb-6">
            It is the administrator’s: it may write, publish and look after everybody else’s account.
          </p>
          <FirstAdminForm invitation={String(key)} />
        </>
      ) : (
        <p>
          It works once and for one day, and only until there is an administrator. Start the site again to be given a
          new one, or make the account at the server with <code>npm run account</code>.
        </p>
      )}
    </div>
  );
}
