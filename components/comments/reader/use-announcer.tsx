"use client";
import { type ReactNode, useCallback, useState } from "react";

type Say = (words: string) => void;

/** A voice for those who do not see what changed: the place for it, and what speaks there. */
export function useAnnouncer(): [voice: ReactNode, say: Say] {
  const [said, setSaid] = useState({ words: "", count: 0 });
  const say = useCallback((words: string) => setSaid(({ count }) => ({ words, count: count + 1 })), []);
  const voice = (
    <p role="status" className="sr-only">
      {/* Anew each time, so that the same words are heard again. */}
      <span key={said.count}>{said.words}</span>
    </p>
  );
  return [voice, say];
}
