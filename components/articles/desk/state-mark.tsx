import type { ArticleState } from "#domain/articles/policy.ts";
import type { Words } from "#lib/i18n/words.ts";

/** Where an article stands, in words. */
export function StateMark({ state, pending, t }: { state: ArticleState; pending: boolean; t: Words }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3 gap-y-1 text-sm font-semibold">
      <span className={state === "published" ? "text-good" : "text-ink"}>{t(`desk.${state}`)}</span>
      {pending ? <span className="bg-mark px-1.5 text-ink">{t("desk.pending")}</span> : null}
    </span>
  );
}
