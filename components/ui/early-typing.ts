"use client";
import { useLayoutEffect, useState } from "react";
import { useScripts } from "./use-scripts.ts";

type Box = HTMLInputElement | HTMLTextAreaElement;

const find = (id: string) => (typeof document === "undefined" ? null : (document.getElementById(id) as Box | null));

/** What stands in the box, and what of it is chosen; null where its kind of box does not tell. */
const stateOf = ({ value, selectionStart: from, selectionEnd: to }: Box) => ({ value, from, to });

/** Whether React has written the default text over what was `typed`; what differs from both was typed since, and stays. */
export const isOverwritten = (typed: string, { value, defaultValue }: Pick<Box, "value" | "defaultValue">) =>
  value !== typed && value === defaultValue;

type Place = { from: number | null; to: number | null };

/**
 * Whether the caret is where browsers put it when a text is written over: at its beginning or its end. Anything else that differs from the
 * place `before` was chosen since, and stays: who has marked the whole text is about to replace it.
 */
export const isThrownBack = (before: Place, { from, to }: Place, length: number) =>
  (from !== before.from || to !== before.to) && from === to && (from === 0 || from === length);

/** The boxes that are watched, with what ends that: React may begin to take a page over several times before it has done so once. */
const watched = new WeakMap<Box, (now: Box | null) => void>();

/** React writes a box's default anew, which is seen before anything more can be typed. */
const WRITTEN = { attributeFilter: ["value"], childList: true, characterData: true, subtree: true };

/**
 * Remembers what is typed and chosen in the box, and puts it back as soon as React has written over it. Ended by what it gives, with the box
 * that stands there now: another one, where React has made it anew.
 */
function watch(box: Box): (now: Box | null) => void {
  let early = stateOf(box);
  const remember = ({ target }: Event) => {
    if (target === box) early = stateOf(box);
  };
  const putBack = (into: Box) => {
    if (isOverwritten(early.value, into)) into.value = early.value;
    if (into.value !== early.value || early.from === null || into !== document.activeElement) return;
    const place = { from: into.selectionStart, to: into.selectionEnd };
    if (isThrownBack(early, place, into.value.length)) into.setSelectionRange(early.from, early.to);
  };
  const observer = new MutationObserver(() => putBack(box));
  observer.observe(box, WRITTEN);
  // At the window, before React hears of it: it then hurries to take the page over.
  const seen = ["input", "selectionchange"];
  for (const event of seen) addEventListener(event, remember, true);
  return (now) => {
    observer.disconnect();
    for (const event of seen) removeEventListener(event, remember, true);
    watched.delete(box);
    if (now) putBack(now);
  };
}

function watchOnce(box: Box): (now: Box | null) => void {
  const end = watched.get(box) ?? watch(box);
  watched.set(box, end);
  return end;
}

/**
 * Keeps what was typed before the page's scripts woke, and the place where it is typed: when React takes a box over, it writes the default
 * text over whatever stands in one of several lines, and browsers then put the caret to the beginning. It does so while rendering, which
 * may pause before and after: whoever types in between is heard too. What is typed while a form is under way is the form's matter (form.tsx).
 */
export function useEarlyTyping(id: string): void {
  const isAwake = useScripts();
  const [end] = useState(() => {
    const box = find(id);
    if (!box) return null;
    // Where React could not take the page over and makes all of it anew, the watch over the old box has begun.
    return isAwake ? (watched.get(box) ?? null) : watchOnce(box);
  });
  useLayoutEffect(() => end?.(find(id)), [id, end]);
}
