"use client";
import { useEffect, useState } from "react";
import { whenIdle } from "#components/ui/when-idle.ts";

/** A component that a reader can do without while the page comes to rest; null until it has been fetched, or where it is out of reach. */
export function useLater<Component>(section: HTMLElement | null, fetchIt: () => Promise<Component>): Component | null {
  const [Later, setLater] = useState<Component | null>(null);
  useEffect(() => {
    if (!section) return;
    return whenIdle(() => {
      fetchIt().then(
        (fetched) => setLater(() => fetched),
        () => {},
      );
    });
  }, [section, fetchIt]);
  return Later;
}
