import { mailHref } from "#components/articles/desk/addresses.ts";
import { deskMetadata } from "#components/articles/desk/metadata.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { LetterList } from "#components/mail/letter-list.tsx";
import { loadMail } from "#components/mail/loaders.ts";
import { OpenMail } from "#components/mail/open-mail.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { readOne } from "#web/query.ts";

export const generateMetadata = () => deskMetadata(mailHref, (t) => t("mail.title"));

export default async function MailPage({ searchParams }: PageProps<"/desk/mail">) {
  const { open, sent, letters } = await loadMail();
  const [t, query] = await Promise.all([loadWords(), searchParams]);
  return (
    <div className="max-w-measure">
      <PageTitle>{t("mail.title")}</PageTitle>
      {readOne(query, "done") === "again" ? (
        <div className="mb-6">
          <Notice>{t("mail.doneAgain")}</Notice>
        </div>
      ) : null}
      <div className="mb-6 space-y-2 text-muted">
        <p>{t(letters ? "mail.aboutFiles" : "mail.about")}</p>
        {letters ? null : <p>{t("mail.sentCount", { count: sent })}</p>}
      </div>
      <OpenMail mail={open} t={t} />
      {letters ? <LetterList letters={letters} t={t} /> : null}
    </div>
  );
}
