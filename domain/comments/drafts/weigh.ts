// Which of several drafts for one place counts. The words in the box are never replaced by themselves: what is newer is offered, and
// what is older stays within reach.

import { isBeginning } from "./beginning.ts";

/** One text, as the server has it. `savedAt`: by the server's clock, in milliseconds, so that no device's clock decides; `typedAt` by its device's, for that alone. */
export type Version = {
  deviceId: string;
  formKey: string;
  savedAt: number;
  typedAt?: number;
  /** Of a change: which text of its comment is changed. */
  revision?: number | null;
  subject: string;
  body: string;
};

/**
 * What stands in the box. `savedAt`: when the server last had it; null: it never did. `typedAt`: when, by its device's clock, what the device
 * held of it at first was typed; 0 where that held nothing.
 */
export type Box = {
  deviceId: string;
  formKey: string;
  savedAt: number | null;
  typedAt?: number;
  subject: string;
  body: string;
};

type Words = { subject: string; body: string };
const said = ({ subject, body }: Words) => `${subject.trim()}\n${body.trim()}`;
const isEmpty = (words: Words) => said(words) === "\n";

/**
 * The box itself, as it was a moment ago. What the server has of it may also be newer than the device's, where that found no room for the last
 * words.
 */
const isAsBefore = (one: Version, box: Box) =>
  one.deviceId === box.deviceId &&
  one.formKey === box.formKey &&
  !isEmpty(box) &&
  (one.savedAt <= (box.savedAt ?? 0) || (one.typedAt ?? 1) <= (box.typedAt ?? 0) || isBeginning(one, box));

/** `offered`: to be continued instead; `others`: everything else that was typed for this place, the newest first. */
export function weigh<V extends Version>(box: Box, versions: readonly V[]): { offered: V | null; others: V[] } {
  const known = new Set([said(box), "\n"]);
  const others = [...versions]
    .sort((one, other) => other.savedAt - one.savedAt)
    .filter((one) => {
      if (isAsBefore(one, box)) return false;
      const isNew = !known.has(said(one));
      known.add(said(one));
      return isNew;
    });
  const [newest] = others;
  const isNewer = newest !== undefined && (isEmpty(box) || box.savedAt === null || newest.savedAt > box.savedAt);
  return isNewer ? { offered: newest, others: others.slice(1) } : { offered: null, others };
}
