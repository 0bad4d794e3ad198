// Sends what waits, from a page or from the service worker: one at a time in the whole browser, each under the key that makes it one
// comment. What becomes of each is told to every page.
import { after, due, type Verdict, verdictOn, type Waiting } from "#domain/comments/outbox/waiting.ts";
import { OUTBOX } from "./flag.ts";
import { changeWaiting, dropWaiting, findWaiting, listWaiting } from "./store.ts";
import { AUTHOR_HEADER } from "./written-by.ts";

/** Longer than the server takes at its slowest. */
const PATIENCE = 30_000;

/** `changed`: something is kept, changed or taken back; look anew. */
export type Told = { about: Waiting; verdict: Verdict } | "changed";

/** To this page too: a channel is silent towards its own sender. */
const heard = new Set<(told: Told) => void>();

/** Calls `hear` with all that happens to what waits, in whatever tab or worker; gives what ends it. */
export function hearOutbox(hear: (told: Told) => void): () => void {
  heard.add(hear);
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(OUTBOX);
  channel?.addEventListener("message", ({ data }) => hear(data as Told));
  return () => {
    heard.delete(hear);
    channel?.close();
  };
}

export function tell(told: Told): void {
  for (const hear of heard) hear(told);
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(OUTBOX);
  channel.postMessage(told);
  channel.close();
}

/** Does it while nobody else sends. Browsers without locks have the key alone, which is enough for the server. */
export const alone = async <Result>(work: () => Promise<Result>): Promise<Result> =>
  "locks" in navigator ? await navigator.locks.request(OUTBOX, work) : await work();

/** Tries what is due, one after the other; gives what is left to be tried. Throws where the browser forbids storage. */
export const deliver = ({ hurry }: { hurry: boolean }): Promise<Waiting[]> =>
  alone(async () => {
    for (const { formKey } of due(await listWaiting(), Date.now(), hurry)) {
      // He may have taken it back while another was on its way.
      const one = await findWaiting(formKey);
      const verdict = one && (await tryOne(one));
      // Where one finds no way, the next will not either.
      if (verdict?.became === "waiting") break;
    }
    return (await listWaiting()).filter(({ state }) => state === "waiting");
  });

async function tryOne(one: Waiting): Promise<Verdict> {
  const verdict = verdictOn(await send(one));
  const left = after(one, verdict, Date.now(), Math.random());
  if (left) await changeWaiting(left);
  else await dropWaiting(one.formKey);
  tell({ about: left ?? one, verdict });
  return verdict;
}

async function send({ articleId, parentId, subject, body, formKey, kept, about, owner, continues }: Waiting) {
  const where = continues ? { commentId: parentId } : parentId ? { parentId } : {};
  try {
    const answer = await fetch(`/api/v1/${continues ? "continuations" : "comments"}`, {
      method: "POST",
      headers: { "content-type": "application/json", [AUTHOR_HEADER]: encodeURIComponent(owner) },
      body: JSON.stringify({ articleId, ...where, subject, body, formKey, kept, about }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const retryAfter = Number(answer.headers.get("retry-after")) || null;
    // What breaks off on its way is no answer.
    return { status: answer.status, body: await json(answer), retryAfter };
  } catch {
    return null;
  }
}

async function json(answer: Response): Promise<unknown> {
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
