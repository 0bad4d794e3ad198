"use client";
import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";

/** A link that says so when it leads to the page one is on. */
export function CurrentLink({ href, children, ...rest }: ComponentProps<"a"> & { href: string }) {
  const isHere = usePathname() === href;
  return (
    <a {...rest} href={href} aria-current={isHere ? "page" : undefined}>
      {children}
    </a>
  );
}
