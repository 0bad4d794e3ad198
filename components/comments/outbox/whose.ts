// Whose browser this is, remembered for when the server cannot be asked.
import { isSignedIn } from "#components/accounts/cookies.ts";
import { MINE } from "../reader/drafts/on-device.ts";

const WHO = `${MINE}who`;

/** `handle` of who is signed in, as the server has just said; null: nobody. */
export function noteWho(handle: string | null): void {
  try {
    if (handle === null) localStorage.removeItem(WHO);
    else localStorage.setItem(WHO, handle);
  } catch {
    // Forbidden: then nobody can be recalled.
  }
}

/** Who is signed in here, as far as this browser remembers. */
export function recallWho(): string | null {
  if (!isSignedIn()) return null;
  try {
    return localStorage.getItem(WHO);
  } catch {
    return null;
  }
}
