// Keeps a comment that cannot be sent just now, and sees to it that somebody sends it later: this page, the next one, or the worker.
import { pauseAfter, type Waiting } from "#domain/comments/outbox/waiting.ts";
import { alone, tell } from "./deliver.ts";
import { noteWaiting, OUTBOX, waitingKeys } from "./flag.ts";
import { changeWaiting, dropWaiting, findWaiting, listWaiting, putWaiting } from "./store.ts";

/** A browser that has not opened its database by then will not: the words stay in their box. */
const PATIENCE = 4_000;

let justKept = "";

/** Whether it was kept by this page a moment ago; tells it once. */
export function isJustKept(formKey: string): boolean {
  if (formKey !== justKept) return false;
  justKept = "";
  return true;
}

type Fields = Pick<
  Waiting,
  "articleId" | "parentId" | "slug" | "subject" | "body" | "formKey" | "kept" | "about" | "owner" | "continues"
>;

/** False where the browser forbids storage or has no room for it, be it only for the note that something waits. `attempts`: how often it has been tried. */
export async function keepForLater(fields: Fields, attempts: number): Promise<boolean> {
  const at = Date.now();
  const nextAt = attempts === 0 ? at : at + pauseAfter(attempts, null, Math.random());
  try {
    await inTime(putWaiting({ ...fields, at, nextAt, attempts, state: "waiting" }));
  } catch {
    return false;
  }
  justKept = fields.formKey;
  if (!noteWaiting([...waitingKeys(), fields.formKey])) {
    // Nobody would find it again: it stays in its box.
    justKept = "";
    await dropWaiting(fields.formKey).catch(() => {});
    return false;
  }
  tell("changed");
  await wakeLater();
  return true;
}

const inTime = (work: Promise<unknown>) =>
  Promise.race([work, new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error("Too slow")))]);

type Syncing = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** Has the browser wake the worker when there is a connection, be this page open or not. */
async function wakeLater(): Promise<void> {
  try {
    const registration: Syncing | undefined = await navigator.serviceWorker?.getRegistration();
    await registration?.sync?.register(OUTBOX);
  } catch {
    // Not here, or forbidden: pages send it.
  }
}

/** Takes it out, to be changed or thrown away; null when it has been sent in the meantime. */
export const takeBack = (formKey: string): Promise<Waiting | null> =>
  alone(async () => {
    const one = await findWaiting(formKey);
    await dropWaiting(formKey);
    tell("changed");
    return one;
  });

/** Its author is here again: what waited for that is tried anew. */
export const welcome = (owner: string): Promise<void> =>
  alone(async () => {
    for (const one of await listWaiting())
      if (one.owner === owner && one.state === "signed-out")
        await changeWaiting({ ...one, state: "waiting", nextAt: 0 });
  });
