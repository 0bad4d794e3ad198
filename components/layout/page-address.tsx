"use client";
import { usePathname } from "next/navigation";

/** Where a printed page came from. The page for what is missing is made under another address than it is shown at (web/whole-pages.ts). */
export function PageAddress({ site }: { site: string }) {
  return <p className="print-only" suppressHydrationWarning>{`${site}${usePathname()}`}</p>;
}
