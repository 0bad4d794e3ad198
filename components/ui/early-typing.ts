"use client";
import { useLayoutEffect, useState } from "react";

type Box = HTMLInputElement | HTMLTextAreaElement;

const find = (id: string) => (typeof document === "undefined" ? null : (document.getElementById(id) as Box | null));

/**
 * Keeps what was typed before the page's scripts woke: where a box has a default text, React writes that over whatever stands in it when
 * it takes the box over. Read while rendering, which is before that; written back after.
 */
export function useEarlyTyping(id: string): void {
  const [typed] = useState(() => find(id)?.value);
  useLayoutEffect(() => {
    const box = find(id);
    if (box && typed !== undefined && box.value !== typed) box.value = typed;
  }, [id, typed]);
}
