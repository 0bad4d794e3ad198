import type { ReactNode } from "react";
import { loadMessages } from "#components/layout/loaders.ts";
import { WordsProvider } from "#components/ui/words.tsx";

export default async function AccountLayout({ children }: { children: ReactNode }) {
  return <WordsProvider {...(await loadMessages(["entry"]))}>{children}</WordsProvider>;
}
