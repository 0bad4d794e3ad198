type Step = { href: string; name: string } | null;

/** Links to the pages before and after, as real addresses. */
export function Pager({ label, previous, next }: { label: string; previous: Step; next: Step }) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={label}
      className="no-print mt-8 flex flex-wrap justify-between gap-4 border-t border-rule pt-4 font-semibold"
    >
      {previous ? (
        <a rel="prev" href={previous.href} className="py-2 text-accent underline underline-offset-4">
          {previous.name}
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a rel="next" href={next.href} className="py-2 text-accent underline underline-offset-4">
          {next.name}
        </a>
      ) : null}
    </nav>
  );
}
