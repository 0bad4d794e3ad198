"use client";
import { buttonClass } from "#components/ui/button-class.ts";
import { rich } from "#components/ui/rich.tsx";
import { useWords } from "#components/ui/words.tsx";

type Props = {
  here: number;
  elsewhere: number;
  /** The page is too old to be brought up to date. */
  movedOn: boolean;
  /** Where the newest are, and this page anew. */
  newest: string;
  busy: boolean;
  onShow: () => void;
  onDismiss: () => void;
};

const LINK = "inline-flex min-h-11 items-center px-2 font-semibold text-accent underline underline-offset-4";

/** At the lower edge of the window, above what is read there and moving nothing: how many have come, and the way to them. */
export function Counter({ here, elsewhere, movedOn, newest, busy, onShow, onDismiss }: Props) {
  const t = useWords<"reader">();
  if (!movedOn && here === 0 && elsewhere === 0) return null;
  return (
    <div className="no-print pointer-events-none fixed inset-x-0 bottom-[max(0.75rem,env(safe-area-inset-bottom))] z-10 flex justify-center px-4">
      <div className="pointer-events-auto flex max-w-full flex-wrap items-center justify-center gap-x-2 rounded border border-ink bg-paper p-1 text-sm">
        {movedOn ? (
          <p className="px-2">
            {rich(t, "reader.movedOn", {
              link: (words) => (
                <a href={newest} className={LINK}>
                  {words}
                </a>
              ),
            })}
          </p>
        ) : here > 0 ? (
          <button
            type="button"
            aria-disabled={busy}
            onClick={busy ? undefined : onShow}
            className={buttonClass("primary")}
          >
            {t("reader.newComments", { count: here })}
          </button>
        ) : (
          <a href={newest} className={LINK}>
            {t("reader.newElsewhere", { count: elsewhere })}
          </a>
        )}
        <button type="button" onClick={onDismiss} className="min-h-11 px-3 font-semibold text-muted hover:text-ink">
          {t("reader.close")}
        </button>
      </div>
    </div>
  );
}
