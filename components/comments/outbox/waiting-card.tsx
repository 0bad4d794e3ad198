"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { useWords } from "#components/ui/words.tsx";
import type { Waiting } from "#domain/comments/outbox/waiting.ts";
import type { Words } from "#lib/i18n/words.ts";
import { isJustKept } from "./queue.ts";

type Props = {
  one: Waiting;
  trying: boolean;
  onEdit: () => void;
  onDiscard: () => void;
  onTry: () => void;
};

/** A comment that is not sent yet, where it will stand. Takes the focus of the form that it comes from. */
export function WaitingCard({ one, trying, onEdit, onDiscard, onTry }: Props) {
  const t = useWords<"outbox">();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isJustKept(one.formKey)) card.current?.focus();
  }, [one.formKey]);
  const { state, subject, body, at, slug } = one;
  const title = t(state === "refused" ? "outbox.notTaken" : "outbox.waiting");
  return (
    <article
      ref={card}
      data-waiting={one.formKey}
      aria-label={title}
      tabIndex={-1}
      className="my-4 border border-field border-dashed bg-raised px-4 py-3"
    >
      <p className="flex flex-wrap gap-x-3 text-sm">
        <strong className={state === "refused" ? "font-semibold text-danger" : "font-semibold"}>{title}</strong>
        <span className="text-muted">
          <Time at={new Date(at)} t={t as Words} minute />
        </span>
      </p>
      {subject ? (
        <h3 dir="auto" className="mt-2 font-semibold">
          {subject}
        </h3>
      ) : null}
      <p dir="auto" className="mt-2 font-reading text-lg wrap-anywhere whitespace-pre-wrap">
        {body}
      </p>
      <p className={state === "refused" ? "mt-2 text-sm text-danger" : "mt-2 text-sm text-muted"}>
        {why(one, `/a/${slug}`, t)}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        {state === "waiting" ? (
          <Button type="button" look="quiet" busy={trying} busyWords={t("outbox.trying")} onClick={onTry}>
            {t("outbox.tryNow")}
          </Button>
        ) : null}
        <Button type="button" look="quiet" onClick={onEdit}>
          {t("outbox.edit")}
        </Button>
        <Button type="button" look="quiet" onClick={onDiscard}>
          {t("outbox.discard")}
        </Button>
      </div>
    </article>
  );
}

function why({ state, reason = "" }: Waiting, here: string, t: Words<"outbox">): ReactNode {
  if (state === "refused") return reason;
  if (state === "waiting") return t("outbox.waitingMeans");
  return rich(t, "outbox.waitingLogin", { login: (words) => <LogIn next={here}>{words}</LogIn> });
}

export const LogIn = ({ next, children }: { next: string; children: ReactNode }) => (
  <a
    href={`/login?next=${encodeURIComponent(next)}`}
    className="font-semibold text-accent underline underline-offset-4"
  >
    {children}
  </a>
);
