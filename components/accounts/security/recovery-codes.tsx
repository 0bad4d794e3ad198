"use client";
import { useState } from "react";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { awaitingScripts, useScripts } from "#components/ui/use-scripts.ts";
import { useWords } from "#components/ui/words.tsx";
import { SECURITY } from "./addresses.ts";

/** New recovery codes, the one time that they are shown. `text`: one a line. */
export function RecoveryCodes({ text }: { text: string }) {
  const t = useWords<"security">();
  return (
    <section aria-labelledby="recovery-codes" className="space-y-6">
      <h2 id="recovery-codes" className="font-headline text-2xl">
        {t("security.newCodes")}
      </h2>
      <p role="status">{t("security.keepCodes")}</p>
      <ol
        dir="ltr"
        className="figures grid w-fit gap-x-8 gap-y-2 border border-rule px-4 py-3 font-mono sm:grid-cols-2"
      >
        {text.split("\n").map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-3">
        <Copy text={text} />
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download="recovery-codes.txt"
          className={buttonClass("quiet")}
        >
          {t("security.downloadCodes")}
        </a>
        <LinkButton href={SECURITY}>{t("security.codesKept")}</LinkButton>
      </p>
    </section>
  );
}

function Copy({ text }: { text: string }) {
  const t = useWords<"security">();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Where the browser forbids it they can still be marked and copied by hand.
      () => {},
    );
  return (
    <span className={awaitingScripts(useScripts())}>
      <Button type="button" look="quiet" onClick={copy}>
        <span aria-live="polite">{t(copied ? "security.codesCopied" : "security.copyCodes")}</span>
      </Button>
    </span>
  );
}
