import { Notice } from "#components/ui/notice.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { SECURITY } from "./addresses.ts";

/** Tells somebody whose role asks for a second step that he has none, and by when he needs one. */
export function FactorDue({ due, t }: { due: { at: Date; isOver: boolean }; t: Words }) {
  const time = () => <Time at={due.at} t={t} />;
  const security = (words: React.ReactNode) => (
    <a href={SECURITY} className="py-1 font-semibold text-accent underline underline-offset-4">
      {words}
    </a>
  );
  return <Notice>{due.isOver ? t("security.overdue") : rich(t, "security.due", { time, security })}</Notice>;
}
