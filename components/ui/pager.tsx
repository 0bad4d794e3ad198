type Step = { href: string; name: string } | null;

const LINK =
  "inline-flex min-h-11 items-center text-accent underline decoration-1 underline-offset-4 hover:decoration-2";

/** Links to the pages before and after, as real addresses. */
export function Pager({ label, previous, next }: { label: string; previous: Step; next: Step }) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={label}
      className="no-print mt-8 flex flex-wrap justify-between gap-x-6 border-t border-rule pt-2 font-semibold"
    >
      {previous ? (
        <a rel="prev" href={previous.href} className={LINK}>
          {previous.name}
        </a>
      ) : null}
      {next ? (
        <a rel="next" href={next.href} className={`ms-auto ${LINK}`}>
          {next.name}
        </a>
      ) : null}
    </nav>
  );
}
