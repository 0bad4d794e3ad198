import { Notice } from "#components/ui/notice.tsx";

const SENTENCES: Record<string, string> = {
  saved: "Saved. Readers see nothing of it yet.",
  published: "Readers see this now.",
  unpublished: "Taken from readers. Publishing brings it back, with its discussion.",
  restored: "The former version is the newest again. Readers see it when it is published.",
  added: "The picture is stored.",
  removed: "The picture and all its files are removed.",
};

/** What the page before did, from the address. */
export function WhatWasDone({ done }: { done: string | undefined }) {
  const sentence = done && Object.hasOwn(SENTENCES, done) ? SENTENCES[done] : null;
  return sentence ? (
    <div className="mb-6">
      <Notice>{sentence}</Notice>
    </div>
  ) : null;
}
