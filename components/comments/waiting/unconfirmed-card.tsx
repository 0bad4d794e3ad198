import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { commentHref } from "../addresses.ts";
import { TAKE_BACK, THROW_AWAY } from "./addresses.ts";

export type Unconfirmed = {
  id: string;
  articleId: string;
  slug: string;
  parentId: string;
  subject: string;
  body: string;
  createdAt: Date;
};

const LINK = "font-semibold text-accent underline underline-offset-4";

/** A comment that only its writer sees until he has confirmed his address. Its buttons are plain forms. */
export function UnconfirmedCard({ one, t, children }: { one: Unconfirmed; t: Words; children?: ReactNode }) {
  const { id, articleId, slug, parentId, subject, body, createdAt } = one;
  return (
    <article
      id={`w-${id}`}
      aria-label={t("outbox.unconfirmed")}
      tabIndex={-1}
      className="no-print my-4 border border-field border-dashed bg-raised px-4 py-3"
    >
      <p className="flex flex-wrap gap-x-3 text-sm">
        <strong className="font-semibold">{t("outbox.unconfirmed")}</strong>
        <span className="text-muted">
          <Time at={createdAt} t={t} minute />
        </span>
      </p>
      {children}
      {parentId ? (
        <p className="mt-1 text-sm">
          <a href={commentHref(slug, parentId)} className={LINK}>
            {t("outbox.unconfirmedReply")}
          </a>
        </p>
      ) : null}
      {subject ? (
        <h3 dir="auto" className="mt-2 font-semibold">
          {subject}
        </h3>
      ) : null}
      <p dir="auto" className="mt-2 font-reading text-lg wrap-anywhere whitespace-pre-wrap">
        {body}
      </p>
      <p className="mt-2 text-sm text-muted">
        {rich(t, "outbox.unconfirmedMeans", {
          settings: (words) => (
            <a href="/settings#email-address" className={LINK}>
              {words}
            </a>
          ),
        })}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Sending to={TAKE_BACK} articleId={articleId} id={id} words={t("outbox.edit")} />
        <Sending to={THROW_AWAY} articleId={articleId} id={id} words={t("outbox.discard")} />
      </div>
    </article>
  );
}

const Sending = ({ to, articleId, id, words }: { to: string; articleId: string; id: string; words: string }) => (
  <form method="post" action={to}>
    <input type="hidden" name="articleId" value={articleId} />
    <input type="hidden" name="waiting" value={id} />
    <Button look="quiet">{words}</Button>
  </form>
);
