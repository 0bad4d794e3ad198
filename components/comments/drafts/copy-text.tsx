"use client";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useWords } from "#components/ui/words.tsx";

/** Where the browser lets pages write to the clipboard; elsewhere the text can be marked by hand. */
export function CopyText({ text }: { text: string }) {
  const t = useWords<"drafts">();
  const [can, setCan] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCan(navigator.clipboard !== undefined), []);
  if (!can) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCan(false),
    );
  return (
    <>
      <Button type="button" look="quiet" onClick={copy}>
        {t("drafts.copy")}
      </Button>
      <p role="status" className="py-2.5 text-sm text-good">
        {copied ? t("drafts.copied") : null}
      </p>
    </>
  );
}
