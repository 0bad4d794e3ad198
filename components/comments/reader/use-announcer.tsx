"use client";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useWords } from "#components/ui/words.tsx";
import { lendVoice } from "./aloud.ts";

/** The voice of a thread: the place for it, where what everybody should know is seen too, above everything and moving nothing. */
export function useAnnouncer(): ReactNode {
  const t = useWords<"reader">();
  const [said, setSaid] = useState({ words: "", seen: false, count: 0 });
  useEffect(() => lendVoice((words, seen) => setSaid(({ count }) => ({ words, seen, count: count + 1 }))), []);
  return (
    <>
      <p role="status" className="sr-only">
        {/* Anew each time, so that the same words are heard again. */}
        <span key={said.count}>{said.words}</span>
      </p>
      {said.seen ? (
        <div className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-t border-field bg-paper px-4 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-sm">
          <p aria-hidden="true" className="max-w-measure">
            {said.words}
          </p>
          <Button type="button" look="quiet" onClick={() => setSaid((before) => ({ ...before, seen: false }))}>
            {t("reader.close")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
