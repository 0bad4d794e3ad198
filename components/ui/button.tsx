import type { ComponentProps, ReactNode } from "react";

type Look = "primary" | "quiet" | "danger";

const LOOKS: Record<Look, string> = {
  primary: "bg-accent text-on-accent border-accent",
  quiet: "bg-paper text-ink border-rule hover:border-ink",
  danger: "bg-paper text-danger border-danger",
};

const SHAPE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded border px-4 py-2 font-interface text-base font-semibold no-underline disabled:opacity-60";

export const buttonClass = (look: Look) => [SHAPE, LOOKS[look]].join(" ");

/** A button that sends its form unless told otherwise. */
export function Button({ look = "primary", ...rest }: ComponentProps<"button"> & { look?: Look }) {
  return <button type="submit" {...rest} className={buttonClass(look)} />;
}

export function LinkButton({ look = "quiet", href, children }: { look?: Look; href: string; children: ReactNode }) {
  return (
    <a href={href} className={buttonClass(look)}>
      {children}
    </a>
  );
}
