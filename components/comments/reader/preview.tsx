"use client";
import { useEffect, useId, useRef } from "react";
import { Prose } from "#components/ui/prose.tsx";
import { useWords } from "#components/ui/words.tsx";

/** A comment as it would stand in the thread. `html` comes from the server's own renderer, in answer to the form. */
export function Preview({ html, subject }: { html: string; subject: string | undefined }) {
  const t = useWords<"reader">();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  // Whoever asked for it hears and sees it next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new preview takes the focus
  useEffect(() => panel.current?.focus(), [html]);
  return (
    <section ref={panel} tabIndex={-1} aria-labelledby={id} className="bg-raised p-4">
      <h3 id={id} className="mb-2 text-sm font-semibold text-muted">
        {t("reader.previewHeading")}
      </h3>
      {subject ? (
        <p dir="auto" className="mb-1 font-reading text-lg font-semibold text-balance">
          {subject}
        </p>
      ) : null}
      <Prose comment dir="auto" html={html} />
    </section>
  );
}
