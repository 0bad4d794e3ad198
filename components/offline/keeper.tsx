"use client";
import { type ComponentType, useEffect, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { whenWaiting } from "#components/comments/outbox/flag.ts";
import { noteWho, recallWho } from "#components/comments/outbox/whose.ts";
import { whenIdle } from "#components/ui/when-idle.ts";
import type { Seen } from "./seen.tsx";

/**
 * On every page, once it has come to rest: has the page kept for reading without a connection, sends what waits, and says so where the page
 * is itself one that was kept. All of it comes when it is needed; out of reach, the page is as good without.
 */
export function Keeper() {
  const { me, known } = useMe();
  const handle = me?.handle ?? null;
  const [Note, setNote] = useState<ComponentType<Parameters<typeof Seen>[0]> | null>(null);
  const [at, setAt] = useState("");

  useEffect(() => {
    // The worker has written it into the page that it gave (worker/pages.ts).
    const { seen } = document.documentElement.dataset;
    if (!seen) return;
    setAt(seen);
    import("./seen.tsx").then(
      ({ Seen }) => setNote(() => Seen),
      () => {},
    );
  }, []);

  useEffect(() => {
    if (known) noteWho(handle);
    const owner = known ? handle : recallWho();
    let stop = () => {};
    const cancel = whenIdle(() => {
      stop = whenWaiting(() => {
        import("#components/comments/outbox/sender.ts").then(
          ({ beginSending }) => beginSending(owner),
          () => {},
        );
      });
      if (!window.isSecureContext || !("serviceWorker" in navigator)) return;
      import("./tell-worker.ts").then(
        ({ tellWorker }) => tellWorker(known ? (handle ?? "") : null),
        () => {},
      );
    });
    return () => {
      cancel();
      stop();
    };
  }, [known, handle]);

  return Note ? <Note at={at} /> : null;
}
