import { OneButton } from "#components/articles/desk/one-button.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { ListedMail } from "#domain/mail/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { sendAgain } from "./actions.ts";

const KINDS = {
  "confirm-address": "mail.kindConfirmAddress",
  "reset-password": "mail.kindResetPassword",
  "password-changed": "mail.kindPasswordChanged",
  "address-changed": "mail.kindAddressChanged",
  "factors-changed": "mail.kindFactorsChanged",
  "account-closed": "mail.kindAccountClosed",
  "identity-linked": "mail.kindIdentityLinked",
} as const;
/** A newer release may have written what this one does not know. */
const kindOf = (kind: string) => (Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : "mail.kindOther");

const ENDS = { unanswered: "mail.endUnanswered", tries: "mail.endTries" } as const;

/** What a server said, as it said it; of our own ends, a sentence. */
function reasonOf(error: string, t: Words): string {
  return Object.hasOwn(ENDS, error) ? t(ENDS[error as keyof typeof ENDS]) : t("mail.reason", { reason: error });
}

/** What waits and what was not delivered, each with its reason and a way to send it now. */
export function OpenMail({ mail, t }: { mail: ListedMail[]; t: Words }) {
  if (mail.length === 0) return <p className="text-lg text-muted">{t("mail.none")}</p>;
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {mail.map((one) => (
        <li key={one.id} className="py-4">
          <p className="flex flex-wrap gap-x-3">
            <strong className={one.retryAt ? "font-semibold" : "font-semibold text-danger"}>
              {t(one.retryAt ? "mail.waiting" : "mail.failed")}
            </strong>
            <span>{t(kindOf(one.kind))}</span>
          </p>
          <p className="flex flex-wrap gap-x-3 text-sm text-muted">
            <span>{rich(t, "mail.to", { address: () => <bdi className="text-ink">{one.to}</bdi> })}</span>
            <span>{rich(t, "mail.written", { time: () => <Time at={one.createdAt} t={t} minute /> })}</span>
            <span>{t("mail.tries", { count: one.attempts })}</span>
            {one.retryAt && one.attempts > 0 ? (
              <span>
                {rich(t, "mail.next", { time: () => <Time at={one.retryAt ?? one.createdAt} t={t} minute /> })}
              </span>
            ) : null}
          </p>
          {one.error ? (
            <p dir="auto" className="mt-2 wrap-anywhere">
              {reasonOf(one.error, t)}
            </p>
          ) : null}
          {one.canBeSent ? (
            <div className="mt-3">
              <OneButton
                action={sendAgain}
                fields={{ mail: one.id }}
                label={t("mail.sendAgain")}
                spoken={t("mail.sendAgainTo", { address: one.to })}
              />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
