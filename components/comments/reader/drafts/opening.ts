// What a box shows when it wakes: what stands in it, or what this device has kept for it. Pure; nothing that was typed is given up.
import { type DeviceDraft, isTold } from "./on-device.ts";

export type Typed = { subject: string; body: string };

type Box = {
  /** What stands in the fields: as the server sent it, typed before the page woke, or put back by the browser. */
  typed: Typed;
  /** What the server sent. */
  served: Typed;
  formKey: string;
  /** It changes a comment, so that the words it came with are that comment's. */
  editing: boolean;
};

export const said = ({ subject, body }: Typed): string => `${subject.trim()}\n${body.trim()}`;
export const isEmpty = (words: Typed): boolean => said(words) === "\n";

/** `kept`: for this place, the newest first. Gives the one to show; null leaves the fields as they are. */
export function opening<Kept extends DeviceDraft>(
  { typed, served, formKey, editing }: Box,
  kept: readonly Kept[],
): Kept | null {
  const own = kept.find((one) => one.formKey === formKey) ?? kept[0];
  if (!own) return null;
  // What a browser puts back may be older than the last key.
  if (said(typed) !== said(served))
    return own.subject.startsWith(typed.subject) && own.body.startsWith(typed.body) ? own : null;
  if (isEmpty(served) || editing) return own;
  // Words that came through login or from the list of drafts: they are newer, but for what the server never had.
  return own.formKey === formKey && (!isTold(own) || said(own) === said(served)) ? own : null;
}
