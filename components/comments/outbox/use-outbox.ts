"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { isSignedIn } from "#components/accounts/cookies.ts";
import { useMe } from "#components/accounts/me.tsx";
import { recallWho } from "./whose.ts";

const fetchQueue = () => import("./queue.ts");
/** What shows it; the thread asks for it once something waits (use-waiting-later.ts). */
const fetchList = () => import("./waiting-list.tsx");

export type Outbox = ReturnType<typeof useOutbox>;

/** The way for a comment that cannot be sent just now. */
export function useOutbox() {
  const { me } = useMe();
  const [full, setFull] = useState(false);
  // Who it was at first: another who logs in meanwhile has not written what stands here.
  const owner = useRef<string | null>(null);
  const handle = me?.handle;
  useEffect(() => {
    owner.current ??= handle ?? null;
  }, [handle]);
  const ownerHere = () => {
    owner.current ??= recallWho();
    return owner.current;
  };
  const fetchEarly = useCallback(() => void Promise.all([fetchQueue(), fetchList()]).catch(() => {}), []);

  /** Keeps it, and gives whether it is kept. What the form holds is not lost either way. */
  const keep = async (fields: Record<string, string>, { dataset }: HTMLElement): Promise<boolean> => {
    const owner = ownerHere();
    if (owner === null) return false;
    const { articleId = "", parentId = "", subject = "", body = "", formKey = "", kept, about, intent } = fields;
    const queue = await fetchQueue().catch(() => null);
    const words = {
      articleId,
      parentId,
      slug: dataset.slug ?? "",
      subject,
      body,
      formKey,
      kept,
      about,
      owner,
      continues: intent === "continue",
    };
    const waits = (await queue?.keepForLater(words, navigator.onLine ? 1 : 0)) ?? false;
    setFull(!waits);
    return waits;
  };

  /** Whether a comment could wait here; for the browser alone. */
  const canWait = () => !full && isSignedIn() && ownerHere() !== null && "indexedDB" in window;
  return { fetchEarly, keep, canWait, ownerHere };
}
