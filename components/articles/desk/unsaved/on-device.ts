// What editors have typed into the forms of articles and not saved, on this device. There is no other copy of it: it outlives a session that
// ends, and goes when its editor logs out (components/accounts/forget.ts). Nobody else is shown it.
import { DRAFT_LIFE } from "#domain/comments/drafts/limits.ts";
import { listUnsaved, setUnsaved } from "./flag.ts";

/** The fields of the form by name. */
export type Words = Record<string, string>;

export type Unsaved = {
  /** Of the form in its tab, so that two tabs do not write over each other. */
  key: string;
  accountId: string;
  words: Words;
  /** What was sent last, until an answer says that it was refused. */
  sent?: Words | undefined;
  /** When it was kept, by this device's clock, in milliseconds. */
  at: number;
};

/** An article may have a hundred thousand letters, and a browser keeps five million. */
const MOST = 20;

/** Newest first. What is none of ours is left out, and what is too old. */
export const unsavedHere = (now = Date.now()): Unsaved[] =>
  listUnsaved()
    .filter(isUnsaved)
    .filter(({ at }) => at > now - DRAFT_LIFE);

export const keepUnsaved = (unsaved: Unsaved): void =>
  write([unsaved, ...unsavedHere().filter(({ key }) => key !== unsaved.key)].slice(0, MOST));

export function dropUnsaved(key: string): void {
  const kept = unsavedHere();
  if (kept.some((one) => one.key === key)) write(kept.filter((one) => one.key !== key));
}

function write(kept: Unsaved[]): void {
  try {
    setUnsaved(kept);
  } catch {
    // Full or forbidden: then the page is all that holds the words, as it was before.
  }
}

const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");

function isUnsaved(value: unknown): value is Unsaved {
  if (typeof value !== "object" || value === null) return false;
  const { key, accountId, words, sent, at } = value as Record<string, unknown>;
  const isNamed = typeof key === "string" && typeof accountId === "string" && typeof at === "number";
  return isNamed && isWords(words) && (sent === undefined || isWords(sent));
}
