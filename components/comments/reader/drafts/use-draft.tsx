"use client";
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { whenIdle } from "#components/ui/when-idle.ts";
import type { NoteProps } from "./draft-note.tsx";

/**
 * Beneath a box: what becomes of words that were not sent. As high as it will ever be, so that nothing moves. What it needs is fetched when
 * the page has come to rest, or with the first key where that comes sooner.
 */
export function useDraft(props: NoteProps): ReactNode {
  const [Note, setNote] = useState<ComponentType<NoteProps> | null>(null);
  const { form } = props;
  useEffect(() => {
    if (Note) return;
    const load = () => {
      // Out of reach: with the next key once more.
      import("./draft-note.tsx").then(
        ({ DraftNote }) => setNote(() => DraftNote),
        () => {},
      );
    };
    const element = form.current;
    const cancel = whenIdle(load);
    element?.addEventListener("input", load);
    return () => {
      cancel();
      element?.removeEventListener("input", load);
    };
  }, [Note, form]);
  return <div className="min-h-7 text-sm text-muted pointer-coarse:min-h-11">{Note ? <Note {...props} /> : null}</div>;
}
