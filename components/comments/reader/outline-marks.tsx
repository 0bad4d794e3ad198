"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { whenIdle } from "#components/ui/when-idle.ts";
import { useWords } from "#components/ui/words.tsx";
import { reveal } from "./folds.ts";
import { commandOf, keysAreOn } from "./keys.ts";
import { useVisit } from "./use-visit.ts";

/** Marks in an outline what came since the last visit; gives how many. Its entries say when (seconds) and by whom, and nothing else. */
function markEntries(outline: Element, since: number, handle: string | null): number {
  let count = 0;
  for (const entry of outline.querySelectorAll<HTMLElement>("li[data-at]")) {
    const { at, by } = entry.dataset;
    const isNew = by !== undefined && by !== handle && Number(at) * 1_000 > since;
    if (isNew) count += 1;
    if (isNew !== "new" in entry.dataset) entry.toggleAttribute("data-new", isNew);
  }
  return count;
}

/** Goes to the next new entry, after the last to the first again. */
function goToNew(outline: Element): void {
  const all = [...outline.querySelectorAll("li[data-new]")];
  const from = document.activeElement?.closest("li[data-at]");
  const next = from && all.find((one) => from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const link = (next ?? all[0])?.querySelector("a");
  if (!link) return;
  reveal(link);
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: "center", behavior: "instant" });
}

/** Above an outline's list, in a line that is kept for it: how many entries are new, and the way to the next of them. */
export function OutlineMarks({ articleId }: { articleId: string }) {
  const t = useWords<"reader">();
  const { me, known } = useMe();
  const handle = me?.handle ?? null;
  const since = useVisit(articleId)?.since;
  const place = useRef<HTMLParagraphElement>(null);
  const [count, setCount] = useState(0);
  const outlineHere = useCallback(() => place.current?.closest<HTMLElement>("[data-outline]") ?? null, []);

  useEffect(() => {
    const outline = outlineHere();
    if (!outline || !known || since === undefined) return;
    outline.style.setProperty("--new", JSON.stringify(t("reader.new")));
    return whenIdle(() => setCount(markEntries(outline, since, handle)));
  }, [outlineHere, known, since, handle, t]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const outline = outlineHere();
      if (!outline || !keysAreOn() || commandOf(event) !== "nextNew") return;
      event.preventDefault();
      goToNew(outline);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  return (
    <p ref={place} className="no-print min-h-8 pointer-coarse:min-h-11">
      {count > 0 ? (
        <button
          type="button"
          onClick={() => {
            const outline = outlineHere();
            if (outline) goToNew(outline);
          }}
          className="min-h-8 text-sm font-semibold text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11"
        >
          {t("reader.newSince", { count })}
        </button>
      ) : null}
    </p>
  );
}
