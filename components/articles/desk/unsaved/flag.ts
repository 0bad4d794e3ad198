// Which words of the desk this device holds that were not saved, as far as every page needs to know: "Log out" asks, and forgets them.
import { MINE } from "#components/comments/reader/drafts/on-device.ts";

export const UNSAVED = `${MINE}desk`;

/** As it stands there: whoever can write to the storage can put anything into it. */
export function listUnsaved(): unknown[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(UNSAVED) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Throws where the storage is full or forbidden. */
export function setUnsaved(kept: unknown[]): void {
  if (kept.length > 0) localStorage.setItem(UNSAVED, JSON.stringify(kept));
  else localStorage.removeItem(UNSAVED);
}

const isOf = (one: unknown, accountId: string) => (one as { accountId?: unknown } | null)?.accountId === accountId;

/** What this editor has not saved, when he leaves. What others have not saved here stays for them. */
export const forgetUnsavedOf = (accountId: string): void =>
  setUnsaved(listUnsaved().filter((one) => !isOf(one, accountId)));
