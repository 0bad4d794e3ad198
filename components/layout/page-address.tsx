"use client";
import { usePathname } from "next/navigation";

/** Where a printed page came from. */
export function PageAddress({ site }: { site: string }) {
  return <p className="print-only">{site + usePathname()}</p>;
}
