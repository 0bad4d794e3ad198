// What was typed on this device and is not posted yet, by the place it is for. Written with every key, so it survives whatever happens to
// the page. Everything of a person on a device bears the name of MINE and goes when he logs out (components/accounts/forget.ts).

import { DRAFT_LIFE } from "#domain/comments/drafts/limits.ts";

/** Local storage, databases and caches whose names begin so belong to whoever sits before this browser. */
export const MINE = "afterword.mine.";

const NAME = `${MINE}drafts`;
/** A reader has a handful; a browser that holds more than this has been played with. */
const MOST = 200;

/** `parentId`: "" for a new comment. `editing`: the comment whose text is being changed, else "". */
export type DraftPlace = { articleId: string; parentId: string; editing: string };

export type DeviceDraft = DraftPlace & {
  /** Of a change: which text of its comment is changed. */
  revision?: number | null;
  subject: string;
  body: string;
  /** The idempotency key of the form, kept with its words so that they are sent once. */
  formKey: string;
  /** When the last key was pressed, by this device's clock, in milliseconds. */
  at: number;
  /** Why the server did not take it, in its own words. */
  refused?: string;
  /** The article's address, to lead back. */
  slug: string;
  /** How the article is called, for the list of drafts. */
  title?: string;
  /** `at` of the words that the server has, and when they came there, by its clock. */
  told?: number;
  savedAt?: number;
};

export const isSame = (a: DraftPlace, b: DraftPlace) =>
  a.articleId === b.articleId && a.parentId === b.parentId && a.editing === b.editing;

/** Newest first. Whoever can write to the storage can put anything there: what is no draft is left out, and what is too old. */
export function draftsOnDevice(now = Date.now()): DeviceDraft[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => isDraft(one) && one.at > now - DRAFT_LIFE) : [];
  } catch {
    return [];
  }
}

/** The newest for this place, or the one of this form. Two tabs that write in one place have a form each, so that neither loses a word. */
export const draftOnDevice = (place: DraftPlace, formKey?: string): DeviceDraft | undefined =>
  draftsOnDevice().find((one) => isOf(one, place, formKey));

const isOf = (one: DeviceDraft, place: DraftPlace, formKey: string | undefined) =>
  isSame(one, place) && (formKey === undefined || one.formKey === formKey);

/** Gives false where the storage is full or forbidden: then the page is all that holds the words. */
export function keepOnDevice(draft: DeviceDraft): boolean {
  return write([draft, ...draftsOnDevice().filter((one) => !isOf(one, draft, draft.formKey))].slice(0, MOST));
}

/** All for this place, or the one of this form. */
export const dropFromDevice = (place: DraftPlace, formKey?: string): boolean =>
  write(draftsOnDevice().filter((one) => !isOf(one, place, formKey)));

/** The server has these words; where more was typed meanwhile it still waits for those. */
export function noteTold({ at, formKey, ...place }: DeviceDraft, savedAt: number): void {
  const now = draftOnDevice(place, formKey);
  if (now?.at === at)
    write(draftsOnDevice().map((one) => (isOf(one, place, formKey) ? { ...one, told: at, savedAt } : one)));
}

export const isTold = ({ at, told }: DeviceDraft): boolean => told === at;

function write(drafts: DeviceDraft[]): boolean {
  try {
    if (drafts.length > 0) localStorage.setItem(NAME, JSON.stringify(drafts));
    else localStorage.removeItem(NAME);
    return true;
  } catch {
    return false;
  }
}

const STRINGS = ["articleId", "parentId", "editing", "subject", "body", "formKey", "slug"] as const;

function isDraft(value: unknown): value is DeviceDraft {
  if (typeof value !== "object" || value === null) return false;
  const one = value as Record<string, unknown>;
  return STRINGS.every((name) => typeof one[name] === "string") && typeof one.at === "number";
}
