"use client";
import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "#components/ui/when-idle.ts";
import { whenWaiting } from "./flag.ts";
import type { WaitingList } from "./waiting-list.tsx";

type Later = ComponentType<Parameters<typeof WaitingList>[0]>;

/** What shows comments that wait to be sent; null as long as there are none. */
export function useWaitingLater(section: HTMLElement | null): Later | null {
  const [List, setList] = useState<Later | null>(null);
  useEffect(() => {
    if (!section) return;
    const fetchList = () => {
      import("./waiting-list.tsx").then(
        ({ WaitingList }) => setList(() => WaitingList),
        // Out of reach: what waits is sent all the same, and shown on the next page.
        () => {},
      );
    };
    let stop = () => {};
    const cancel = whenIdle(() => {
      stop = whenWaiting(fetchList);
    });
    return () => {
      cancel();
      stop();
    };
  }, [section]);
  return List;
}
