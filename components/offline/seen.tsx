"use client";
import { useOnline } from "#components/comments/reader/use-online.ts";
import { useWords } from "#components/ui/words.tsx";
import { momentIn } from "#lib/i18n/moment.ts";

/** Above a page that the worker has given because the site could not be reached: of when it is. */
export function Seen({ at }: { at: string }) {
  const t = useWords<"outbox">();
  const online = useOnline();
  const moment = momentIn(t, new Date(at), "minute");
  return (
    <p role="status" className="no-print border-b border-rule bg-raised px-4 py-3 text-center text-sm sm:px-6">
      {t(online ? "outbox.seenUnreached" : "outbox.seen", { moment })}{" "}
      <button
        type="button"
        onClick={() => location.reload()}
        className="cursor-pointer py-1 font-semibold text-accent underline underline-offset-4"
      >
        {t("outbox.loadAnew")}
      </button>
    </p>
  );
}
