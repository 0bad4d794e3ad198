// What the letters about an account say. Each names the account in quotation marks and has at most one link, to this site.
import type { FactorNews } from "#domain/mail/kinds.ts";
import { layOut } from "#domain/mail/letter.ts";
import { HOUR, MINUTE } from "#lib/clock.ts";
import { momentIn } from "#lib/i18n/moment.ts";
import type { Words } from "#lib/i18n/words.ts";
import { LINK_LIFE } from "../links.ts";

/** The publication, its address without a slash at the end, and its words. */
export type Ground = { site: { name: string; url: string }; t: Words };

export function confirmLetter(
  { site, t }: Ground,
  { handle, key, next }: { handle: string; key: string; next: string },
) {
  const more = next === "/" ? "" : `&next=${encodeURIComponent(next)}`;
  const parts = {
    subject: t("mail.confirmSubject"),
    greeting: t("mail.greeting", { handle }),
    before: t("mail.confirm", { site: site.name, handle }),
    link: { href: `${site.url}/confirm?key=${key}${more}`, words: t("mail.confirmButton") },
    after: t("mail.confirmAfter", { hours: LINK_LIFE["confirm-address"] / HOUR }),
  };
  return layOut(parts, site, t);
}

export function resetLetter({ site, t }: Ground, { handle, key }: { handle: string; key: string }) {
  const parts = {
    subject: t("mail.resetSubject"),
    greeting: t("mail.greeting", { handle }),
    before: t("mail.reset", { site: site.name, handle }),
    link: { href: `${site.url}/reset?key=${key}`, words: t("mail.resetButton") },
    after: t("mail.resetAfter", { minutes: LINK_LIFE["reset-password"] / MINUTE }),
  };
  return layOut(parts, site, t);
}

export function passwordLetter({ site, t }: Ground, { handle, at }: { handle: string; at: Date }) {
  const parts = {
    subject: t("mail.passwordSubject"),
    greeting: t("mail.greeting", { handle }),
    before: t("mail.password", { site: site.name, handle, time: momentIn(t, at, "minute") }),
    link: { href: `${site.url}/forgot`, words: t("mail.passwordButton") },
    after: t("mail.passwordAfter"),
  };
  return layOut(parts, site, t);
}

export function addressLetter({ site, t }: Ground, { handle, at }: { handle: string; at: Date }) {
  const parts = {
    subject: t("mail.addressSubject"),
    greeting: t("mail.greeting", { handle }),
    before: t("mail.address", { site: site.name, handle, time: momentIn(t, at, "minute") }),
    after: t("mail.addressAfter", { site: site.name }),
  };
  return layOut(parts, site, t);
}

const FACTOR_NEWS = {
  added: ["mail.factorAddedSubject", "mail.factorAdded"],
  removed: ["mail.factorRemovedSubject", "mail.factorRemoved"],
  "codes-made": ["mail.codesMadeSubject", "mail.codesMade"],
  "code-used": ["mail.codeUsedSubject", "mail.codeUsed"],
} as const satisfies Record<FactorNews, unknown>;

export function factorsLetter(
  { site, t }: Ground,
  { handle, what, at }: { handle: string; what: FactorNews; at: Date },
) {
  const [subject, before] = FACTOR_NEWS[what];
  const parts = {
    subject: t(subject),
    greeting: t("mail.greeting", { handle }),
    before: t(before, { site: site.name, handle, time: momentIn(t, at, "minute") }),
    link: { href: `${site.url}/forgot`, words: t("mail.passwordButton") },
    after: t("mail.factorAfter", { site: site.name }),
  };
  return layOut(parts, site, t);
}

export function closedLetter({ site, t }: Ground, { handle, goneAt }: { handle: string; goneAt: Date }) {
  const parts = {
    subject: t("mail.closedSubject"),
    greeting: t("mail.greeting", { handle }),
    before: t("mail.closed", { site: site.name, handle, time: momentIn(t, goneAt, "minute") }),
    link: { href: `${site.url}/login?next=%2Fsettings%2Fdata`, words: t("mail.closedButton") },
    after: t("mail.closedAfter"),
  };
  return layOut(parts, site, t);
}

export function linkedLetter({ site, t }: Ground, { handle, at }: { handle: string; at: Date }) {
  const parts = {
    subject: t("mail.linkedSubject"),
    greeting: t("mail.greeting", { handle }),
    before: t("mail.linked", { site: site.name, handle, time: momentIn(t, at, "minute") }),
    link: { href: `${site.url}/settings/linked`, words: t("mail.linkedButton") },
    after: t("mail.linkedAfter"),
  };
  return layOut(parts, site, t);
}
