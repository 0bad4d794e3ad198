"use client";
import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "#components/ui/when-idle.ts";
import type { Live } from "./live/live.tsx";

type Later = ComponentType<Parameters<typeof Live>[0]>;

/** What a reader can do without while the page comes to rest: what others write meanwhile, and more of the discussion in place. */
export function useLater(section: HTMLElement | null): Later | null {
  const [Later, setLater] = useState<Later | null>(null);
  useEffect(() => {
    if (!section) return;
    return whenIdle(() => {
      import("./live/live.tsx").then(
        ({ Live }) => setLater(() => Live),
        // Out of reach: links lead there, and the next page shows what has come.
        () => {},
      );
    });
  }, [section]);
  return Later;
}
