"use client";
import { type RefObject, useEffect } from "react";
import { useWords } from "#components/ui/words.tsx";
import { say } from "./aloud.ts";
import { commentOf } from "./comment-of.ts";
import { NewSince } from "./new-since.tsx";
import { fold, obey, type Walk } from "./obey.ts";
import { useKeys } from "./use-keys.tsx";

type Props = {
  section: HTMLElement;
  closed: boolean;
  /** How many comments are new. */
  fresh: number;
  recommend: (comment: Element) => boolean;
  /** Shows what others have written meanwhile. */
  showNew: RefObject<(() => void) | null>;
};

/** The ways through the discussion, by keys, by the lines beside it, and to what is new. */
export function Walker({ section, closed, fresh, recommend, showNew }: Props) {
  const t = useWords<"reader">();
  const walk = (command: Walk) => say(obey(command, { section, closed, t, recommend }) ?? "");
  const { sheet, showSheet } = useKeys((command) => {
    if (command !== "showNew") walk(command);
    else if (showNew.current) showNew.current();
    else say(t("reader.noneCame"));
  });

  useEffect(() => {
    const onRail = (event: MouseEvent) => {
      const comment = commentOf((event.target as Element).closest("[data-rail]"));
      if (comment) say(fold(comment, t));
    };
    section.addEventListener("click", onRail);
    return () => section.removeEventListener("click", onRail);
  }, [section, t]);

  return (
    <>
      <NewSince section={section} count={fresh} onNext={() => walk("nextNew")} />
      <button
        type="button"
        onClick={showSheet}
        className="py-2 text-sm font-semibold text-muted underline-offset-4 hover:underline pointer-coarse:not-focus-visible:sr-only"
      >
        {t("reader.keys")}
      </button>
      {sheet}
    </>
  );
}
