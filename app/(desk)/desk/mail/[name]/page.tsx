import { letterHref, mailHref } from "#components/articles/desk/addresses.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { loadLetter } from "#components/mail/loaders.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";

type Props = PageProps<"/desk/mail/[name]">;

export const generateMetadata = async ({ params }: Props) =>
  deskMetadata(letterHref((await params).name), (t) => t("mail.title"));

/** A letter as it would have been sent: its words, not its markup. */
export default async function LetterPage({ params }: Props) {
  const { to, subject, text, at } = await loadLetter((await params).name);
  const t = await loadWords();
  return (
    <div className="max-w-measure">
      <PageTitle
        kicker={
          <a href={mailHref} className="inline-block py-1 underline-offset-4 hover:underline">
            {t("mail.title")}
          </a>
        }
      >
        <bdi>{subject}</bdi>
      </PageTitle>
      <p className="mb-6 flex flex-wrap gap-x-3 text-sm text-muted">
        <span>{rich(t, "mail.to", { address: () => <bdi>{to}</bdi> })}</span>
        {at ? <Time at={at} t={t} minute /> : null}
      </p>
      <div dir="auto" className="border border-rule bg-raised p-4 font-reading wrap-anywhere whitespace-pre-wrap">
        {text}
      </div>
    </div>
  );
}
