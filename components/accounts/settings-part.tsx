import type { ReactNode } from "react";

/** A part of the settings: on wide screens the heading stands beside its form. */
export function SettingsPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="gap-x-12 border-t border-rule pt-6 md:grid md:grid-cols-[1fr_2fr]">
      <h2 id={id} className="mb-4 font-headline text-2xl">
        {title}
      </h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
