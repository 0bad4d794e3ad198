import type { Metadata } from "next";
import { loadWords } from "#components/layout/loaders.ts";
import { Readable } from "#components/offline/readable.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  return { title: t("outbox.offlineTitle"), robots: { index: false } };
}

/** Kept on every device (components/offline/worker): shown where a page is asked for that was never read there, and there is no connection. */
export default async function OfflinePage() {
  const t = await loadWords();
  return (
    <div className="mx-auto max-w-measure py-16">
      <h1 className="font-headline text-4xl text-balance">{t("outbox.offlineTitle")}</h1>
      <p className="mt-4 mb-10 font-reading text-xl text-pretty">{t("outbox.offline")}</p>
      <Readable />
    </div>
  );
}
