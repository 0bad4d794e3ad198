import { Notice } from "#components/ui/notice.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { returnPath } from "#web/return-path.ts";

type Props = {
  /** How many comments had waited, and the page that the reader came from, as the address tells it. */
  posted: string | undefined;
  next: string | undefined;
  t: Words;
};

/** The address is confirmed: what came of it, and the way back. */
export function Confirmed({ posted, next, t }: Props) {
  const count = /^\d{1,3}$/.test(posted ?? "") ? Number(posted) : 0;
  const back = returnPath(next);
  return (
    <Notice>
      <p>{t("drafts.confirmed")}</p>
      {count > 0 ? <p>{t("drafts.posted", { count })}</p> : null}
      {back === "/" ? null : (
        <p>
          <a href={back} className="inline-block py-1 font-semibold text-accent underline underline-offset-4">
            {t("drafts.goOn")}
          </a>
        </p>
      )}
    </Notice>
  );
}
