// The readable page of what is kept of one person: a file to be opened anywhere, so everything stands in it and nothing is fetched.

import { deviceName } from "#components/accounts/device-name.ts";
import { articleHref, commentHref } from "#components/comments/addresses.ts";
import { deviceOf } from "#domain/accounts/device.ts";
import { pictureHref } from "#domain/media/addresses.ts";
import type { Profile, Sections } from "#domain/own-data/sections.ts";
import { type Filling, html, type Raw } from "#lib/html.ts";
import { directionOf } from "#lib/i18n/languages.ts";
import { momentIn } from "#lib/i18n/moment.ts";
import type { Words } from "#lib/i18n/words.ts";

/** Whose page, of which site, and the words for it. */
type About = { siteName: string; siteUrl: string; profile: Profile; madeAt: Date; t: Words };

/** One thing that is kept: what it is, when things happened to it, and its words. */
type Item = { title: Filling; moments?: (readonly [string, Date | null])[]; texts?: readonly string[] };

const STYLE = html`<style>
  body{font:17px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c1a17;background:#fff}
  pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:.25rem 0;padding-inline-start:1rem;border-inline-start:1px solid #b5afa5}
  li{margin-block:.75rem}small{color:#5c564d;display:block}dt{font-weight:600}dd{margin:0 0 .5rem}
</style>`;

/** Names its own policy: whatever somebody once wrote, nothing in the file runs or is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** In pieces, as the sections are read. */
export async function* pageHtml(about: About, sections: Sections): AsyncGenerator<string> {
  const { t, siteName, siteUrl, profile, madeAt } = about;
  const title = t("own.fileTitle", { handle: profile.handle, site: siteName });
  yield `<!doctype html>\n${html`<html lang="${t.language}" dir="${directionOf(t.language)}"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width"><title>${title}</title>${STYLE}</head><body>
    <h1>${title}</h1><p>${t("own.fileAbout", { time: momentIn(t, madeAt, "full"), site: siteUrl })}</p>${profileHtml(profile, t)}`}`;
  for (const [name, items] of Object.entries(itemsOf(sections, about))) {
    yield `\n${html`<section><h2>${t(`own.${name as keyof Sections}`)}</h2><ol>`}`;
    let isEmpty = true;
    for await (const item of items) {
      isEmpty = false;
      yield `\n${itemHtml(item, t)}`;
    }
    yield String(html`</ol>${isEmpty ? html`<p>${t("own.nothing")}</p>` : null}</section>`);
  }
  yield "\n</body></html>\n";
}

function profileHtml(profile: Profile, t: Words): Raw {
  const line = (name: string, value: Filling) => (value ? html`<dt>${name}</dt><dd dir="auto">${value}</dd>` : null);
  return html`<dl>${line(t("entry.username"), profile.handle)}${line(t("entry.displayName"), profile.displayName)}
    ${line(t("entry.email"), profile.email)}
    ${line(t("own.confirmed"), profile.emailConfirmedAt && momentIn(t, profile.emailConfirmedAt, "full"))}
    ${line(t("own.toConfirm"), profile.newEmail)}${line(t("entry.bio"), profile.bio)}
    ${line(t("own.since"), momentIn(t, profile.createdAt, "full"))}
    ${line(t("own.suspended"), profile.suspendedAt && momentIn(t, profile.suspendedAt, "full"))}
    ${line(t("own.closed"), profile.closedAt && momentIn(t, profile.closedAt, "full"))}</dl>`;
}

function itemHtml({ title, moments = [], texts = [] }: Item, t: Words): Raw {
  const told = moments.flatMap(([name, at]) => (at ? html`<small>${name}: ${momentIn(t, at, "full")}</small>` : []));
  const words = texts.filter(Boolean).map((text) => html`<pre dir="auto">${text}</pre>`);
  return html`<li>${title}${told}${words}</li>`;
}

type Items = { [Name in keyof Sections]: AsyncGenerator<Item> };

async function* mapped<Row>(rows: AsyncGenerator<Row>, item: (row: Row) => Item): AsyncGenerator<Item> {
  for await (const row of rows) yield item(row);
}

function itemsOf(sections: Sections, { siteUrl, t }: About): Items {
  const link = (path: string, words: string) => html`<a href="${siteUrl}${path}"><bdi>${words}</bdi></a>`;
  const at = t("own.at");
  const device = (text: string) => html`<bdi>${deviceName(deviceOf(text), t)}</bdi>`;
  return {
    comments: mapped(sections.comments, (row) => ({
      title: link(commentHref(row.article.slug, row.id), row.article.title),
      moments: [
        [at, row.createdAt],
        [t("own.changed"), row.editedAt],
        [t("own.withdrawn"), row.withdrawnAt],
        [t("own.hidden"), row.hiddenAt],
      ],
      texts: [row.subject, row.body, ...row.additions.map((one) => one.body), ...earlier(row.earlierTexts, t)],
    })),
    articles: mapped(sections.articles, (row) => ({
      title: link(articleHref(row.slug), row.title),
      moments: [[at, row.publishedAt ?? row.createdAt]],
      texts: [row.dek, row.body],
    })),
    drafts: mapped(sections.drafts, (row) => ({
      title: html`${link(articleHref(row.articleSlug), row.articleTitle)} · ${device(row.device)}`,
      moments: [
        [at, row.savedAt],
        [t("own.discarded"), row.discardedAt],
      ],
      texts: [row.subject, row.body],
    })),
    held: mapped(sections.held, (row) => ({
      title: "",
      moments: [[at, row.createdAt]],
      texts: [row.subject, row.body],
    })),
    waiting: mapped(sections.waiting, (row) => ({
      title: link(articleHref(row.article.slug), row.article.title),
      moments: [[at, row.createdAt]],
      texts: [row.subject, row.body],
    })),
    votes: mapped(sections.votes, (row) => ({
      title: link(commentHref(row.slug, row.commentId), row.title),
      moments: [[at, row.at]],
    })),
    visits: mapped(sections.visits, (row) => ({
      title: link(articleHref(row.slug), row.title),
      moments: [[at, row.at]],
    })),
    mutes: mapped(sections.mutes, (row) => ({
      title: link(`/u/${encodeURIComponent(row.handle)}`, row.handle),
      moments: [[at, row.at]],
    })),
    sessions: mapped(sections.sessions, (row) => ({
      title: device(row.device),
      moments: [
        [at, row.createdAt],
        [t("own.lastSeen"), row.lastSeenAt],
        [t("own.ended"), row.endedAt],
      ],
    })),
    secondSteps: mapped(sections.secondSteps, (row) => ({
      title: html`<code dir="ltr">${row.kind}</code> <bdi>${row.name}</bdi>`,
      moments: [
        [at, row.createdAt],
        [t("own.lastSeen"), row.lastUsedAt],
      ],
    })),
    identities: mapped(sections.identities, (row) => ({
      title: html`<bdi>${row.provider}</bdi> · <bdi>${row.label || row.subject}</bdi>`,
      moments: [
        [at, row.linkedAt],
        [t("own.lastSeen"), row.lastUsedAt],
      ],
    })),
    uploads: mapped(sections.uploads, (row) => ({
      title: link(pictureHref(row.id, row.widths.at(-1) ?? row.width, "jpg"), `${row.width} × ${row.height}`),
      moments: [[at, row.uploadedAt]],
    })),
    mails: mapped(sections.mails, (row) => ({
      title: html`<code dir="ltr">${row.kind}</code>`,
      moments: [
        [at, row.createdAt],
        [t("own.sent"), row.sentAt],
      ],
    })),
    events: mapped(sections.events, (row) => ({
      title: html`<code dir="ltr">${row.type}</code>`,
      moments: [[at, row.at]],
    })),
  };
}

const earlier = (versions: readonly { subject: string; body: string }[], t: Words) =>
  versions.map(({ subject, body }) => [t("own.earlier"), subject, body].filter(Boolean).join("\n"));
