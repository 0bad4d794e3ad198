"use client";
import { useEffect, useRef } from "react";
import { draftsOnDevice, isTold } from "#components/comments/reader/drafts/on-device.ts";
import type { Me } from "#domain/accounts/me.ts";
import { isEntrance } from "./entrance.ts";
import { claimDevice, isOwnerMark } from "./forget.ts";

/**
 * Sees to it that nothing on this device outlives its owner's session. A page in which somebody was signed in who is so no more is loaded
 * anew: his words may stand in its boxes. What was typed before somebody logged in becomes his.
 */
export function useOwner({ me, known }: { me: Me | null; known: boolean }): void {
  const accountId = me?.accountId ?? null;
  const before = useRef<string | null>(null);

  useEffect(() => {
    if (!known) return;
    const hasLeft = before.current !== null && before.current !== accountId;
    before.current = accountId;
    if ((claimDevice(accountId) || hasLeft) && !isEntrance()) return location.reload();
    if (!me || draftsOnDevice().every(isTold)) return;
    import("#components/comments/reader/drafts/at-server.ts").then(
      ({ tellAll }) => tellAll(me.handle),
      // Out of reach: they stay on the device, and the next page tries again.
      () => {},
    );
  }, [known, accountId, me]);

  useEffect(() => {
    // Logged out, or in as somebody else, in another tab.
    const look = ({ key, newValue }: StorageEvent) =>
      isOwnerMark(key) && before.current !== null && newValue !== before.current && location.reload();
    window.addEventListener("storage", look);
    return () => window.removeEventListener("storage", look);
  }, []);
}
