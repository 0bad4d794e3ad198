import type { ReactNode } from "react";
import { loadMessages } from "#components/layout/loaders.ts";
import { WordsProvider } from "#components/ui/words.tsx";

/** It guards nothing: every loader and every action asks by itself. */
export default async function SecurityLayout({ children }: { children: ReactNode }) {
  return <WordsProvider {...(await loadMessages(["security"]))}>{children}</WordsProvider>;
}
