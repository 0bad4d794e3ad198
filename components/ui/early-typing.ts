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

/**
 * Keeps what was typed before the page's scripts woke, and the place where it is typed: where a box has a default text, React writes that
 * over whatever stands in it when it takes the box over, and the browser then puts the caret to the beginning. Read while rendering, which
 * is before that; written back after.
 */
export function useEarlyTyping(id: string): void {
  const [early] = useState(() => stateOf(find(id)));
  useLayoutEffect(() => {
    const box = find(id);
    if (!box || !early) return;
    if (box.value !== early.value) box.value = early.value;
    const hasMoved = box.selectionStart !== early.from || box.selectionEnd !== early.to;
    if (hasMoved && early.from !== null && box === document.activeElement) box.setSelectionRange(early.from, early.to);
  }, [id, early]);
}
