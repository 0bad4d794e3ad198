import { Notice } from "#components/ui/notice.tsx";
import type { Words } from "#lib/i18n/words.ts";

const SENTENCES = {
  saved: "desk.doneSaved",
  published: "desk.donePublished",
  unpublished: "desk.doneUnpublished",
  restored: "desk.doneRestored",
  added: "desk.doneAdded",
  removed: "desk.doneRemoved",
  site: "desk.doneSite",
  mended: "versions.doneMended",
  takenBack: "versions.doneTakenBack",
} as const;

const isKnown = (done: string | undefined): done is keyof typeof SENTENCES =>
  done !== undefined && Object.hasOwn(SENTENCES, done);

/** What the page before did, from the address. */
export function WhatWasDone({ done, t }: { done: string | undefined; t: Words }) {
  return isKnown(done) ? (
    <div className="mb-6">
      <Notice>{t(SENTENCES[done])}</Notice>
    </div>
  ) : null;
}
