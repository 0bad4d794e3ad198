"use client";
import { useEffect, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { noteVisit } from "./last-visit.ts";
import { commentOf } from "./walk.ts";

export type Own = { id: string; actions: Element };

const isSame = (one: Own[], other: Own[]) =>
  one.length === other.length && one.every((own, index) => own.actions === other[index]?.actions);

const wroteAt = (comment: Element) => Date.parse(comment.querySelector("time")?.dateTime ?? "");

/** Marks a reader's own comments and those that came since the last visit; gives the places of links beneath one's own. */
export function useMarks(section: HTMLElement | null, articleId: string): Own[] {
  const { me, known } = useMe();
  const [since, setSince] = useState(Number.POSITIVE_INFINITY);
  const [own, setOwn] = useState<Own[]>([]);
  useEffect(() => setSince(noteVisit(articleId, Date.now())), [articleId]);

  // After every render, since what the server sends anew stands there unmarked.
  useEffect(() => {
    // Until the reader is known his own words would count as new to him.
    if (!section || !known) return;
    const found: Own[] = [];
    for (const comment of section.querySelectorAll<HTMLElement>("article[data-id]")) {
      const isOwn = me !== null && comment.dataset.by === me.handle;
      comment.toggleAttribute("data-own", isOwn);
      comment.toggleAttribute("data-new", !isOwn && comment.dataset.by !== undefined && wroteAt(comment) > since);
      // Where the server knew its reader the links are there.
      const actions = isOwn ? comment.querySelector('[data-actions=""]') : null;
      if (actions && commentOf(actions) === comment) found.push({ id: comment.dataset.id ?? "", actions });
    }
    setOwn((before) => (isSame(before, found) ? before : found));
  });
  return own;
}
