"use client";
import { useEffect, useState } from "react";
import { useWords } from "#components/ui/words.tsx";
import { momentIn } from "#lib/i18n/moment.ts";
import { PAGES, SHELF } from "./names.ts";
import { listPages, type PageKept, readShelf } from "./shelf.ts";

/** The pages that this device can show, the last one read first. */
export function Readable() {
  const t = useWords<"outbox">();
  const [pages, setPages] = useState<PageKept[] | null>(null);
  useEffect(() => {
    readPages().then(setPages, () => setPages([]));
  }, []);
  if (pages === null) return null;
  return (
    <section aria-labelledby="readable">
      <h2 id="readable" className="border-t-4 border-ink pt-4 font-headline text-2xl">
        {t("outbox.readable")}
      </h2>
      {pages.length === 0 ? <p className="mt-3 text-lg text-muted">{t("outbox.nothingReadable")}</p> : null}
      <ul className="mt-3 divide-y divide-rule">
        {pages.map(({ address, title, at }) => (
          <li key={address} className="py-3">
            <a href={address} className="block py-1 font-reading text-lg underline-offset-4 hover:underline">
              {title}
            </a>
            <span className="text-sm text-muted">
              {t("outbox.seenOn", { moment: momentIn(t, new Date(at), "minute") })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function readPages(): Promise<PageKept[]> {
  const list = await caches.match(SHELF, { cacheName: PAGES });
  return listPages(readShelf(await list?.json()));
}
