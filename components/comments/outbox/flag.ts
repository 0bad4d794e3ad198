// Whether anything waits to be sent, without asking a database: pages look at it when they come to rest, and load what sends only then.
import { MINE } from "../reader/drafts/on-device.ts";

/** The database, the lock of who sends, the channel on which it is told, and the tag under which the browser wakes the worker. */
export const OUTBOX = `${MINE}outbox`;
const FLAG = `${MINE}waiting`;
/** What comments that wait are kept under. */
export const OUTBOX_NAMES: readonly string[] = [OUTBOX, FLAG];
/** Told within this page when one more is kept. */
const CAME = "afterword:waiting";

/** The keys of the forms that they were sent from: their words are no drafts, wherever else they are still kept as such. */
export function waitingKeys(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(FLAG) ?? "[]");
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

/** False where it cannot be noted, so that no page would look for what waits: storage is full or forbidden. */
export function noteWaiting(keys: readonly string[]): boolean {
  const known = waitingKeys();
  try {
    if (keys.length > 0) localStorage.setItem(FLAG, JSON.stringify(keys));
    else localStorage.removeItem(FLAG);
  } catch {
    return false;
  }
  if (keys.some((key) => !known.includes(key))) window.dispatchEvent(new Event(CAME));
  return true;
}

/** Calls `begin` once something waits: at once, or when it does, in this tab or another. Gives what calls it off. */
export function whenWaiting(begin: () => void): () => void {
  const look = () => waitingKeys().length > 0 && begin();
  look();
  window.addEventListener(CAME, begin);
  window.addEventListener("storage", look);
  return () => {
    window.removeEventListener(CAME, begin);
    window.removeEventListener("storage", look);
  };
}
