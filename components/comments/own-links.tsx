import type { Words } from "#lib/i18n/words.ts";
import { editHref, withdrawHref } from "./addresses.ts";

type Props = { slug: string; commentId: string; t: Words<"reader"> };

/** "Edit" and "Withdraw" beneath one's own comment. */
export function OwnLinks({ slug, commentId, t }: Props) {
  return (
    <>
      <a href={editHref(slug, commentId)}>{t("reader.edit")}</a>
      <a href={withdrawHref(slug, commentId)}>{t("reader.withdraw")}</a>
    </>
  );
}
