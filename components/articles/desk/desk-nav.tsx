import { CurrentLink } from "#components/layout/current-link.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { deskHref, mailHref, newArticleHref, picturesHref, siteHref } from "./addresses.ts";

/** The rooms of the desk that this person may enter. */
export function DeskNav({ t, withSite, withMail }: { t: Words; withSite: boolean; withMail: boolean }) {
  const rooms = [
    [deskHref, t("desk.articles")],
    [newArticleHref, t("desk.newArticle")],
    [picturesHref, t("desk.pictures")],
    ...(withSite ? [[siteHref, t("desk.site")] as const] : []),
    ...(withMail ? [[mailHref, t("mail.title")] as const] : []),
  ] as const;
  return (
    <nav aria-label={t("desk.desk")} className="no-print mb-8 border-b border-rule sm:mb-12">
      <ul className="-mb-px flex flex-wrap gap-x-6 text-sm font-semibold">
        {rooms.map(([href, name]) => (
          <li key={href}>
            <CurrentLink
              href={href}
              className="inline-flex min-h-11 items-center border-b-4 border-transparent pt-1 text-muted hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
            >
              {name}
            </CurrentLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
