// Whoever writes and whoever is signed in when it is sent need not be the same: a request may say whose words it carries.

export const AUTHOR_HEADER = "afterword-author";

/** Whether the words may be sent in this account's name. `claimed` is the header; without one nobody is named. */
export function isWrittenBy(claimed: string | string[] | undefined, handle: string): boolean {
  if (claimed === undefined) return true;
  try {
    return decodeURIComponent(String(claimed)) === handle;
  } catch {
    return false;
  }
}
