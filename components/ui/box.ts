// How fields look. A file of its own: server components cannot take a value from a client component's file.

// 16 px: below that, phones zoom in when a field is touched. The second line of an error is drawn inside: nothing moves.
export const BOX =
  "block min-h-11 w-full rounded border border-field bg-paper px-3 py-2 font-interface text-base text-ink placeholder:text-muted hover:border-ink aria-invalid:border-danger aria-invalid:ring-1 aria-invalid:ring-danger aria-invalid:ring-inset";
