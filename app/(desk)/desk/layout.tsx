import type { ReactNode } from "react";
import { DeskNav } from "#components/articles/desk/desk-nav.tsx";

/** Around the desk's pages. It guards nothing: every loader and every action asks for the role itself. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <DeskNav />
      {children}
    </>
  );
}
