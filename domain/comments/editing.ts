// What becomes of a comment when its author changes it: before anybody has answered, and after. Pure.
import { type ChangeObject, diffChars } from "diff";
import { DAY } from "#lib/clock.ts";
import { isBlank } from "#lib/text.ts";
import { type Addition, MAX_ADDITIONS, SEAM, textsOf, wholeOf } from "./additions/addition.ts";

/** An evening's discussion and the morning after: later a comment has been read by most who ever will, and is quoted elsewhere. */
export const EDIT_WINDOW = DAY;
/** Fewer letters, put in and taken out together, are a slip of the pen: enough for a word misspelt, too few to turn its meaning unseen. */
export const SILENT_LETTERS = 10;

export type EditKind =
  /** Nobody has answered yet: the new text stands. */
  | "free"
  /** A slip put right: the new text stands. */
  | "silent"
  /** The old text stands, and what is new stands behind it with its time. */
  | "added"
  /** The new text stands, and a line says that it was changed. */
  | "changed";

type Text = { subject: string; body: string };
type Standing = Text & { additions: readonly Pick<Addition, "body">[] };

export type Edit = {
  kind: EditKind;
  /** The first text and those of its additions, as they are to stand. */
  texts: string[];
};

export const isFree = ({ createdAt, isAnswered }: { createdAt: Date; isAnswered: boolean }, now: Date) =>
  !isAnswered && now.getTime() - createdAt.getTime() <= EDIT_WINDOW;

/** `next.body` is the whole text, as its author was given it (wholeOf). */
export function editOf(old: Standing, next: Text, free: boolean): Edit {
  const whole = wholeOf(old);
  const slips = slipsBetween(`${old.subject}\n${whole}`, `${next.subject}\n${next.body}`);
  const carried = slips ? carry(textsOf(old), diffChars(whole, next.body)) : null;
  if (free) return { kind: "free", texts: carried ?? [next.body] };
  if (carried) return { kind: "silent", texts: carried };
  const rest = next.body.startsWith(whole) ? next.body.slice(whole.length) : "";
  if (old.subject === next.subject && !isBlank(rest) && old.additions.length < MAX_ADDITIONS)
    return { kind: "added", texts: [...textsOf(old), rest.trim()] };
  return { kind: "changed", texts: [next.body] };
}

/** Whether so little differs. What differs more is not looked through to its end. */
const slipsBetween = (before: string, after: string): boolean =>
  diffChars(before, after, { maxEditLength: SILENT_LETTERS - 1 }) !== undefined;

/** The texts with the changes that were made to them as one; null when a change goes across a seam, or leaves nothing of a text. */
function carry(texts: string[], changes: ChangeObject<string>[]): string[] | null {
  const ends: number[] = [];
  for (const text of texts) ends.push((ends.at(-1) ?? -SEAM.length) + SEAM.length + text.length);
  const next = texts.map(() => "");
  let at = 0;
  for (const { value, added, removed } of changes) {
    if (added) {
      const index = ends.findIndex((end, place) => at <= end && at >= end - (texts[place] ?? "").length);
      if (index < 0) return null;
      next[index] += value;
      continue;
    }
    const to = at + value.length;
    for (const [index, end] of ends.entries()) {
      const begin = end - (texts[index] ?? "").length;
      // Between the texts stands the seam.
      if (removed && index > 0 && at < begin && to > begin - SEAM.length) return null;
      if (!removed) next[index] += value.slice(Math.max(0, begin - at), Math.max(0, end - at));
    }
    at = to;
  }
  return next.some(isBlank) ? null : next;
}
