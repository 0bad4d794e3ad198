"use client";
import { useEffect, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { isWorthTelling, noteSince, noteVisit, tellVisit, type Visit } from "./last-visit.ts";

/** The visit that goes on here; joined with the account's, where the reader has one. */
export function useVisit(articleId: string): Visit | null {
  const { thread } = useMe();
  const [here, setHere] = useState<Visit | null>(null);
  const [joined, setJoined] = useState<Visit | null>(null);
  useEffect(() => {
    setHere(noteVisit(articleId, Date.now()));
    setJoined(null);
  }, [articleId]);
  useEffect(() => {
    if (!here || thread?.articleId !== articleId || !isWorthTelling(here, thread.visit)) return;
    let gone = false;
    void tellVisit(articleId, here).then((visit) => {
      if (gone || !visit) return;
      noteSince(articleId, visit);
      setJoined(visit);
    });
    return () => {
      gone = true;
    };
  }, [articleId, thread, here]);
  return joined ?? here;
}
