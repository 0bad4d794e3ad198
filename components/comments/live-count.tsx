"use client";
import { useEffect, useRef, useState } from "react";

/** Tells how many letters are left once the text comes near its limit. Counts as the server does: in code points. */
export function LiveCount({ limit, watch }: { limit: number; watch: string }) {
  const [left, setLeft] = useState(limit);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const box = place.current?.closest("form")?.querySelector<HTMLTextAreaElement>(`[name="${watch}"]`);
    if (!box) return;
    const count = () => setLeft(limit - [...box.value].length);
    count();
    box.addEventListener("input", count);
    return () => box.removeEventListener("input", count);
  }, [limit, watch]);
  const near = left < limit / 10;
  return (
    <p ref={place} aria-live="polite" className={left < 0 ? "text-sm font-semibold text-danger" : "text-sm text-muted"}>
      {near ? countWords(left) : null}
    </p>
  );
}

function countWords(left: number) {
  if (left >= 0) return `${left.toLocaleString("en")} characters left`;
  return `${(-left).toLocaleString("en")} characters too many. Nothing is cut off: shorten it, or post it in two parts.`;
}
