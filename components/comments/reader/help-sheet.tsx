"use client";
import { type ReactNode, useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { useModal } from "#components/ui/use-modal.ts";
import { useWords } from "#components/ui/words.tsx";

type Props = { on: boolean; onSwitch: (on: boolean) => void; onClose: () => void };

/** All keys, and the switch for them. */
export function HelpSheet({ on, onSwitch, onClose }: Props) {
  const t = useWords<"reader">();
  const id = useId();
  const dialog = useModal();
  const keys: [keys: string[], does: string][] = [
    [["j"], t("reader.keyNext")],
    [["k"], t("reader.keyPrevious")],
    [["p"], t("reader.keyParent")],
    [["s"], t("reader.keyNextSibling")],
    [["Shift+s"], t("reader.keyPreviousSibling")],
    [["n"], t("reader.keyNextNew")],
    [["l"], t("reader.keyShowNew")],
    [["f", "x"], t("reader.keyFold")],
    [["r"], t("reader.keyReply")],
    [["v"], t("reader.keyRecommend")],
    [["o"], t("reader.keyOpen")],
    [["Ctrl+Enter", "⌘+Enter"], t("reader.keySend")],
    [["Esc"], t("reader.keyCancel")],
    [["?"], t("reader.keyHelp")],
  ];
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      // Told late: by then it may stand open again.
      onClose={() => dialog.current?.open || onClose()}
      className="m-auto w-[min(28rem,calc(100%-2rem))] border border-field bg-paper p-6 text-ink backdrop:bg-ink/40"
    >
      <h2 id={id} className="text-xl font-semibold">
        {t("reader.keys")}
      </h2>
      <dl className="mt-4 mb-4">
        {keys.map(([names, does]) => (
          <div key={does} className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
            <dt className="order-last flex shrink-0 gap-2">
              {names.map((name) => (
                <Keys key={name}>{name}</Keys>
              ))}
            </dt>
            <dd className="text-sm">{does}</dd>
          </div>
        ))}
      </dl>
      <label className="flex min-h-11 items-center gap-3 text-sm font-semibold">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
          className="size-6 shrink-0 accent-accent"
        />
        {t("reader.useKeys")}
      </label>
      <div className="mt-4">
        <Button type="button" look="quiet" onClick={() => dialog.current?.close()}>
          {t("reader.close")}
        </Button>
      </div>
    </dialog>
  );
}

/** Keys that are pressed together, as "Shift+s". */
function Keys({ children }: { children: string }): ReactNode {
  return (
    <kbd dir="ltr" className="rounded border border-field bg-raised px-1.5 font-interface text-sm">
      {children}
    </kbd>
  );
}
