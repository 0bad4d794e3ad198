"use client";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "#components/ui/words.tsx";

type Props = { section: HTMLElement; count: number; onNext: () => void };

/** In the discussion's head, where it moves nothing: how many are new, and the way to the next of them. */
export function NewSince({ section, count, onNext }: Props) {
  const t = useWords<"reader">();
  const [head, setHead] = useState<Element | null>(null);
  useEffect(() => setHead(section.querySelector("[data-head]")), [section]);
  if (!head || count === 0) return null;
  return createPortal(
    <button
      type="button"
      onClick={onNext}
      className="no-print absolute start-0 top-full mt-2 min-h-6 text-sm font-semibold text-accent underline-offset-4 before:absolute before:inset-x-0 before:bottom-0 before:h-6 hover:underline pointer-coarse:before:h-11"
    >
      {t("reader.newSince", { count })}
    </button>,
    head,
  );
}
