// How buttons look.

export type Look = "primary" | "quiet" | "danger";

const LOOKS: Record<Look, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-ink hover:bg-ink hover:text-paper",
  quiet: "border-field bg-paper text-ink hover:border-ink hover:bg-raised",
  danger: "border-danger bg-paper text-danger hover:bg-danger hover:text-paper",
};

// Every look has an edge: in forced colours it is all that is left of a button.
const SHAPE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded border px-4 py-2 text-center font-interface text-base font-semibold no-underline disabled:opacity-60 aria-disabled:cursor-default motion-safe:transition-colors";

export const buttonClass = (look: Look) => [SHAPE, LOOKS[look]].join(" ");
