// The one template of all letters, as text and as HTML. What people have chosen themselves (names) stands within quotation marks, as the
// messages have it, and is never a link; the one link of a letter is the site's own.

import { html } from "#lib/html.ts";
import { directionOf } from "#lib/i18n/languages.ts";
import type { Words } from "#lib/i18n/words.ts";
import type { Letter } from "#lib/mailer/message.ts";

type Parts = {
  subject: string;
  greeting: string;
  before: string;
  /** A page of this site, whole, and what its button says. */
  link?: { href: string; words: string };
  after: string;
};
type Site = { name: string; url: string };

// No style sheet: many mailboxes take it away, and the site's fonts do not come along.
const BODY = "margin:0;padding:24px;font:16px/1.5 Georgia,serif;color:#1d1b18;background:#fff";
const BUTTON =
  "display:inline-block;padding:10px 18px;font:bold 16px sans-serif;color:#fff;background:#1d1b18;border-radius:3px;text-decoration:none";
const SMALL = "font-size:14px;color:#55514b";

export function layOut({ subject, greeting, before, link, after }: Parts, site: Site, t: Words): Omit<Letter, "to"> {
  const foot = t("mail.foot", { site: site.name });
  const text = [greeting, before, link?.href, after, `-- \n${foot}\n${site.url}`].filter(Boolean).join("\n\n");
  const { language } = t;
  const markup = html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title>${subject}</title></head>
    <body style="${BODY}"><div style="max-width:560px">
    <p>${greeting}</p><p>${before}</p>
    ${
      link &&
      html`<p><a href="${link.href}" style="${BUTTON}">${link.words}</a></p>
      <p style="${SMALL}">${t("mail.linkInFull")}<br><span dir="ltr" style="word-break:break-all">${link.href}</span></p>`
    }
    <p>${after}</p><p style="${SMALL}">${foot}<br><a href="${site.url}" style="color:#55514b">${site.url}</a></p>
    </div></body></html>`;
  return { subject: t("mail.subject", { site: site.name, about: subject }), text: `${text}\n`, html: markup.text };
}
