import type { ReactNode } from "react";
import { DeskNav } from "#components/articles/desk/desk-nav.tsx";
import { loadRooms } from "#components/articles/desk/loaders.ts";
import { loadMessages, loadWords } from "#components/layout/loaders.ts";
import { WordsProvider } from "#components/ui/words.tsx";

/** Around the desk's pages. It guards nothing: every loader and every action asks for the role itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [t, spoken, rooms] = await Promise.all([loadWords(), loadMessages(["desk", "versions"]), loadRooms()]);
  return (
    <WordsProvider {...spoken}>
      <DeskNav t={t} {...rooms} />
      {children}
    </WordsProvider>
  );
}
