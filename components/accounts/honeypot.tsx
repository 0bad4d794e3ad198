"use client";
import { useWords } from "#components/ui/words.tsx";

/** A field that nobody sees. Programs that fill in whatever they find fill it too. */
export function Honeypot() {
  const t = useWords<"entry">();
  return (
    <div aria-hidden="true" className="sr-only">
      <label>
        {t("entry.leaveEmpty")}
        <input name="homepage" tabIndex={-1} autoComplete="off" defaultValue="" className="h-11" />
      </label>
    </div>
  );
}
