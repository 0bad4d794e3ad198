// Tries what waits as long as this page is open: now, when the line is back, when the page is looked at, and gently in between.
import type { Waiting } from "#domain/comments/outbox/waiting.ts";
import { deliver, hearOutbox } from "./deliver.ts";
import { noteWaiting } from "./flag.ts";
import { welcome } from "./queue.ts";
import { listWaiting } from "./store.ts";

/** A page in the background may be woken this late; sooner than that helps nobody. */
const SOONEST = 1_000;

let begun = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** `owner` is who is signed in here, as far as is known. */
export async function beginSending(owner: string | null): Promise<void> {
  if (owner) await welcome(owner).catch(() => {});
  const isFirst = !begun;
  if (isFirst) {
    begun = true;
    window.addEventListener("online", () => void tryNow(true));
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void tryNow(false));
    hearOutbox((told) => told === "changed" && void rest());
  }
  await tryNow(isFirst);
}

export async function tryNow(hurry: boolean): Promise<void> {
  if (!navigator.onLine) return;
  // Forbidden storage: there is nothing to send then.
  await deliver({ hurry }).catch(() => {});
  await rest();
}

/** Waits for the next try, or notes that nothing is left. */
async function rest(): Promise<void> {
  const all = await listWaiting().catch((): Waiting[] => []);
  clearTimeout(timer);
  noteWaiting(all.map(({ formKey }) => formKey));
  const next = Math.min(...all.filter(({ state }) => state === "waiting").map(({ nextAt }) => nextAt));
  if (Number.isFinite(next)) timer = setTimeout(() => void tryNow(false), Math.max(SOONEST, next - Date.now()));
}
