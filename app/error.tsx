"use client";
import { useEffect, useRef } from "react";
import { buttonClass } from "#components/ui/button-class.ts";
import { useWords } from "#components/ui/words.tsx";

/** A page that could not be made, or something sent that did not arrive. The number is in the log beside what happened. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useWords<"chrome">();
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  const offline = typeof navigator !== "undefined" && !navigator.onLine;
  return (
    <div className="mx-auto max-w-measure py-16">
      <h1 ref={heading} tabIndex={-1} className="font-headline text-4xl text-balance outline-none">
        {t(offline ? "chrome.offlineTitle" : "chrome.brokenTitle")}
      </h1>
      <p className="mt-4 font-reading text-xl text-pretty">{t(offline ? "chrome.offline" : "chrome.broken")}</p>
      <div className="my-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="button" onClick={reset} className={buttonClass("primary")}>
          {t("chrome.tryAgain")}
        </button>
        <a href="/" className="py-2 font-semibold text-accent underline underline-offset-4">
          {t("chrome.toFrontPage")}
        </a>
      </div>
      {error.digest ? (
        <p className="border-t border-rule pt-4 text-sm text-muted">
          {t("chrome.brokenReference", { reference: error.digest })}
        </p>
      ) : null}
    </div>
  );
}
