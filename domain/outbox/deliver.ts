// One event from the outbox to its listeners, and the outcome back.
import type { EventOf, EventType } from "#domain/events.ts";
import { now as clock } from "#lib/clock.ts";
import { log } from "#lib/log.ts";
import { type ClaimedEvent, claimEvent, failEvent, finishEvent, releaseEvent, renewClaim } from "./jobs.ts";
import { LEASE_MS, MAX_ATTEMPTS } from "./retry.ts";

/** What follows from an event. May be called again for the same event, so doing it twice must be the same as once. Long work watches `signal`. */
export type Listener<Type extends EventType = EventType> = (event: EventOf<Type>, signal: AbortSignal) => Promise<void>;

/** Which listeners each type has, in order. */
export type Listeners = { [Type in EventType]: readonly Listener<Type>[] };

/** Hands the next due event to its listeners; false when nothing is due. Throws only when the database does. */
export async function deliverNext(listeners: Listeners, signal: AbortSignal, now = clock): Promise<boolean> {
  const event = await claimEvent(now());
  if (!event) return false;
  const renewing = setInterval(() => renewClaim(event, now()).catch(() => undefined), LEASE_MS / 3);
  try {
    if (event.attempts > MAX_ATTEMPTS) throw new Error(`Its worker ended ${MAX_ATTEMPTS} times without an answer.`);
    await callAll(listeners, event, signal);
  } catch (error) {
    clearInterval(renewing);
    if (signal.aborted) await releaseEvent(event);
    else await refuse(event, error, now());
    return true;
  } finally {
    clearInterval(renewing);
  }
  await finishEvent(event, now());
  return true;
}

async function callAll(listeners: Listeners, event: ClaimedEvent, signal: AbortSignal): Promise<void> {
  const known = listeners[event.type] as readonly Listener[] | undefined;
  // Written by a newer release: wait until its worker is there.
  if (!known) throw new Error(`This release knows no event ${event.type}.`);
  for (const listener of known) await listener(event, signal);
}

async function refuse(event: ClaimedEvent, error: unknown, now: Date): Promise<void> {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const outcome = await failEvent(event, text, now);
  const { articleId, seq, type, attempts } = event;
  log[outcome === "dead" ? "error" : "warn"](
    { articleId, seq, type, attempts, outcome, err: error },
    "an event's listener failed",
  );
}
