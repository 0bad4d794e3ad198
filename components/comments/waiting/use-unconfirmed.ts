"use client";
import { type ComponentType, useEffect, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { hearWaits } from "./news.ts";
import type { UnconfirmedList } from "./unconfirmed-list.tsx";

type List = ComponentType<Parameters<typeof UnconfirmedList>[0]>;

/** What shows comments that wait for the reader's address; null as long as there are none. */
export function useUnconfirmed(section: HTMLElement | null): List | null {
  const { thread } = useMe();
  const [List, setList] = useState<List | null>(null);
  const waits = thread?.waiting ?? false;
  useEffect(() => {
    if (!section) return;
    const fetchList = () => {
      import("./unconfirmed-list.tsx").then(
        ({ UnconfirmedList }) => setList(() => UnconfirmedList),
        // Out of reach: they wait all the same, and stand on the page of drafts.
        () => {},
      );
    };
    if (waits) fetchList();
    return hearWaits(fetchList);
  }, [section, waits]);
  return List;
}
