"use client";
import { useLayoutEffect, useState } from "react";

type Box = HTMLInputElement | HTMLTextAreaElement;

const find = (id: string) => (typeof document === "undefined" ? null : (document.getElementById(id) as Box | null));

/** What stands in the box, and what of it is chosen; null where its kind of box does not tell. */
function stateOf(box: Box | null) {
  if (!box) return null;
  const { value, selectionStart: from, selectionEnd: to } = box;
  return { value, from, to };
}

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

/**
 * Keeps what was typed before the page's scripts woke, and the place where it is typed: where a box of several lines has a default text,
 * React writes that over whatever stands in it when it takes the box over, and the browser then puts the caret to the beginning. Read while
 * rendering, which is before that; written back after.
 */
export function useEarlyTyping(id: string): void {
  const [early] = useState(() => stateOf(find(id)));
  useLayoutEffect(() => {
    const box = find(id);
    if (!box || !early) return;
    if (isOverwritten(early.value, box)) box.value = early.value;
    if (box.value !== early.value) return;
    if (early.from === null || box !== document.activeElement) return;
    const place = { from: box.selectionStart, to: box.selectionEnd };
    if (isThrownBack(early, place, box.value.length)) box.setSelectionRange(early.from, early.to);
  }, [id, early]);
}
