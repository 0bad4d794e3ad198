// What somebody who looks into an attack asks for: who did or tried what, from where. A line of the log with a name of its own, for sign-ins,
// refusals, limits and changed roles; never what was typed, never a secret.
import { AsyncLocalStorage } from "node:async_hooks";
import { log } from "./log.ts";

/** Where a request comes from, for whatever is noted while it is answered. */
export type Origin = { requestId: string; client: string };

// The site's server and Next's module graphs have this file each for itself: what they share hangs on globalThis.
const KEY = Symbol.for("afterword.request-origin");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Origin> };
const origins = () => (shared[KEY] ??= new AsyncLocalStorage());

/** Does `work` as a part of this request. */
export const during = <Result>(origin: Origin, work: () => Result): Result => origins().run(origin, work);

/** `facts` are identifiers and names of ours: an account's id, a limit, a role; never what is secret or private. */
export function noteSecurity(security: string, facts: Record<string, unknown>): void {
  log.info({ security, ...facts, ...origins().getStore() }, "security");
}
