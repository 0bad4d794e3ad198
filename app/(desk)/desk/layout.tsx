import type { ReactNode } from "react";
import { FactorDue } from "#components/accounts/security/factor-due.tsx";
import { loadDue } from "#components/accounts/security/loaders.ts";
import { DeskNav } from "#components/articles/desk/desk-nav.tsx";
import { loadRooms } from "#components/articles/desk/loaders.ts";
import { loadMessages, loadWords } from "#components/layout/loaders.ts";
import { WordsProvider } from "#components/ui/words.tsx";

/** Around the desk's pages. It guards nothing: every loader and every action asks for the role itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [t, spoken, rooms, due] = await Promise.all([
    loadWords(),
    loadMessages(["desk", "versions"]),
    loadRooms(),
    loadDue(),
  ]);
  return (
    <WordsProvider {...spoken}>
      <DeskNav t={t} {...rooms} />
      {due ? (
        <div className="no-print mb-8">
          <FactorDue due={due} t={t} />
        </div>
      ) : null}
      {children}
    </WordsProvider>
  );
}
