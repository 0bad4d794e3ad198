import { loadWords } from "#components/layout/loaders.ts";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { EDIT_WINDOW, isFree } from "#domain/comments/editing.ts";
import { now } from "#lib/clock.ts";

/** Said before a comment is changed: what will become of the change. */
export async function EditRules({ createdAt, isAnswered }: { createdAt: Date; isAnswered: boolean }) {
  const t = await loadWords();
  if (isFree({ createdAt, isAnswered }, now())) {
    const until = new Date(createdAt.getTime() + EDIT_WINDOW);
    return (
      <p className="bg-raised px-4 py-3">
        {rich(t, "seams.freeUntil", { time: () => <Time at={until} t={t} minute /> })}
      </p>
    );
  }
  return (
    <div className="bg-raised px-4 py-3">
      <p>{t("seams.notFree")}</p>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        <li>{t("seams.slips")}</li>
        <li>{t("seams.behind")}</li>
        <li>{t("seams.otherwise")}</li>
      </ul>
    </div>
  );
}
