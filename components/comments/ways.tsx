// The ways through a discussion that is too long for one page.
import { BOX } from "#components/ui/box.ts";
import { Button } from "#components/ui/button.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { ORDERS, type Order } from "#domain/comments/place.ts";
import { MAX_QUERY } from "#domain/search/schema.ts";
import type { Words } from "#lib/i18n/words.ts";
import { discussionHref, findHref, neighbours, outlineHref, type WayOn } from "./addresses.ts";

export type { WayOn } from "./addresses.ts";

const LINK =
  "inline-flex min-h-8 items-center text-muted underline-offset-4 hover:underline aria-current:text-ink aria-current:underline aria-current:decoration-2 pointer-coarse:min-h-11";

const inDiscussion = (href: string) => `${href}#discussion`;

/** The orders of a discussion, each with an address of its own, its outline, and a form to find words in it. */
export function Ways({ slug, order, t }: { slug: string; order: Order; t: Words }) {
  return (
    <div className="no-print flex basis-full flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm font-semibold">
      <nav aria-label={t("comments.order")} className="flex flex-wrap gap-x-4">
        {ORDERS.map((one) => (
          <a
            key={one}
            href={inDiscussion(discussionHref(slug, { order: one, cursor: null }))}
            aria-current={one === order ? "true" : undefined}
            className={LINK}
          >
            {t(`comments.${one}`)}
          </a>
        ))}
      </nav>
      <a href={outlineHref(slug)} className={LINK}>
        {t("comments.outline")}
      </a>
      <FindForm slug={slug} t={t} />
    </div>
  );
}

/** Leads to what a discussion says of some words, at an address that can be shared. */
export function FindForm({ slug, query, t }: { slug: string; query?: string | undefined; t: Words }) {
  return (
    <search className="grow basis-64 font-normal">
      <form action={findHref(slug)} method="get" className="flex gap-2">
        <input
          type="search"
          name="q"
          dir="auto"
          aria-label={t("comments.find")}
          placeholder={t("comments.find")}
          defaultValue={query}
          maxLength={MAX_QUERY}
          enterKeyHint="search"
          className={`${BOX} min-w-0 text-ellipsis`}
        />
        <Button look="quiet">{t("comments.findButton")}</Button>
      </form>
    </search>
  );
}

/** To the pages before and after. */
export function Pages({ slug, order, page, t }: { slug: string; order: Order; page: WayOn; t: Words }) {
  const { previous, next } = neighbours(slug, order, page);
  return (
    <Pager
      label={t("comments.pages")}
      previous={previous ? { href: inDiscussion(previous), name: t("comments.previousPage") } : null}
      next={next ? { href: inDiscussion(next), name: t("comments.nextPage") } : null}
    />
  );
}
