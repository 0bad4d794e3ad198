"use client";
import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { useModal } from "#components/ui/use-modal.ts";
import { useWords } from "#components/ui/words.tsx";

export type Left = { formKey: string; subject: string; body: string };

/** Before somebody logs out: what of his words the server could not be given, and whether to lose it. */
export function LeavingQuestion({ left, onAnswer }: { left: readonly Left[]; onAnswer: (leaves: boolean) => void }) {
  const t = useWords<"draft">();
  const id = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      // With Escape: nothing is lost.
      onCancel={() => onAnswer(false)}
      className="m-auto w-[min(36rem,calc(100%-2rem))] border border-field bg-paper p-6 text-start text-base font-normal text-ink backdrop:bg-ink/40"
    >
      <h2 id={id} className="text-xl font-semibold">
        {t("draft.notSaved")}
      </h2>
      <p className="mt-2">{t("draft.notSavedMeans")}</p>
      <ul className="my-4 max-h-[40vh] divide-y divide-rule overflow-y-auto border-y border-rule">
        {left.map(({ formKey, subject, body }) => (
          <li key={formKey} dir="auto" className="py-3 font-reading">
            {subject.trim() ? <p className="font-semibold">{subject}</p> : null}
            <p className="whitespace-pre-line wrap-anywhere">{body}</p>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => onAnswer(false)}>
          {t("draft.stay")}
        </Button>
        <Button type="button" look="quiet" onClick={() => onAnswer(true)}>
          {t("draft.leaveAndLose")}
        </Button>
      </div>
    </dialog>
  );
}
