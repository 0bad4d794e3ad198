"use client";
import { useEffect, useRef, useState } from "react";
import { useWords } from "#components/ui/words.tsx";

/** Spoken at these steps alone: with every letter nobody could type. */
const STEPS = [0, 10, 100, 1000];

/** Tells how many letters are left once the text comes near its limit. Counts as the server does: in code points. */
export function LiveCount({ limit, watch }: { limit: number; watch: string }) {
  const t = useWords<"reader">();
  const [left, setLeft] = useState(limit);
  const [spoken, setSpoken] = useState<number | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const box = place.current?.closest("form")?.querySelector<HTMLTextAreaElement>(`[name="${watch}"]`);
    if (!box) return;
    let step = -1;
    const count = () => {
      const now = limit - [...box.value].length;
      setLeft(now);
      const reached = STEPS.findIndex((most) => now < most);
      if (reached !== step) setSpoken(reached < 0 ? null : now);
      step = reached;
    };
    count();
    box.addEventListener("input", count);
    return () => box.removeEventListener("input", count);
  }, [limit, watch]);
  const words = (count: number) =>
    count < 0 ? t("reader.charactersTooMany", { count: -count }) : t("reader.charactersLeft", { count });
  return (
    <>
      <p
        ref={place}
        aria-hidden="true"
        // As high as the line it stands on, so that nothing moves when it comes.
        className={left < 0 ? "py-1 text-sm font-semibold text-danger" : "figures py-1 text-sm text-muted empty:p-0"}
      >
        {left < limit / 10 ? words(left) : null}
      </p>
      <p role="status" className="sr-only">
        {spoken === null ? null : words(spoken)}
      </p>
    </>
  );
}
