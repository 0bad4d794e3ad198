// Events from the outbox to their listeners, and the outcome back.
import { type DomainEvent, type EventOf, type EventType, isUnheard, type UnheardType } from "#domain/events.ts";
import { now as clock } from "#lib/clock.ts";
import { log } from "#lib/log.ts";
import { type ClaimedEvent, claimRun, failEvent, finishRun, releaseRun, renewClaim } from "./jobs.ts";
import { LEASE_MS, MAX_ATTEMPTS } from "./retry.ts";

/** What follows from an event. May be called again for the same event, so doing it twice must be the same as once. Long work watches `signal`. */
export type Listener<Type extends EventType = EventType> = (event: EventOf<Type>, signal: AbortSignal) => Promise<void>;

/** Hears at once what waits in a row for it alone, all of one article, where a hundred need no more statements than one. When it fails it is asked for each. */
export type RunListener<Event extends DomainEvent> = {
  hearAll: (events: readonly Event[], signal: AbortSignal) => Promise<void>;
};

type HeardType = Exclude<EventType, UnheardType>;
type HeardBy<Type extends EventType> = readonly [Listener<Type>, ...Listener<Type>[]] | RunListener<EventOf<Type>>;
/** Who hears each type: listeners in order, or one that takes many. */
export type Listeners = { [Type in HeardType]: HeardBy<Type> };

/** Hands the next due events to their listeners; gives when the first of them happened, null when nothing is due. Throws only when the database does. */
export async function deliverNext(listeners: Listeners, signal: AbortSignal, now = clock): Promise<Date | null> {
  const run = await claimRun(now());
  const [first] = run;
  if (!first) return null;
  const renewing = setInterval(() => renewClaim(run, now()).catch(() => undefined), LEASE_MS / 3);
  const { heard, error } = await hear(listeners, run, signal);
  clearInterval(renewing);
  await finishRun(run.slice(0, heard), now());
  const [failed, ...rest] = run.slice(heard);
  if (!failed) return first.at;
  if (signal.aborted) await releaseRun([failed, ...rest]);
  else {
    await refuse(failed, error, now());
    await releaseRun(rest);
  }
  return first.at;
}

/** How many were heard, in order, and why the next one was not. */
async function hear(listeners: Listeners, run: readonly ClaimedEvent[], signal: AbortSignal) {
  let heard = 0;
  try {
    while (heard < run.length) {
      const stretch = stretchFrom(listeners, run.slice(heard));
      if (stretch.length > 1 && (await hearAtOnce(listeners, stretch, signal))) heard += stretch.length;
      else {
        for (const event of stretch) {
          signal.throwIfAborted();
          await hearOne(listeners, event, signal);
          heard += 1;
        }
      }
    }
    return { heard };
  } catch (error) {
    return { heard, error };
  }
}

const hearers = (listeners: Listeners, { type }: ClaimedEvent) =>
  (listeners as Partial<Record<EventType, HeardBy<EventType>>>)[type];

/** The first event and those behind it that the same listener can take along. */
function stretchFrom(listeners: Listeners, run: readonly ClaimedEvent[]): readonly ClaimedEvent[] {
  const first = run[0] && hearers(listeners, run[0]);
  if (!first || !("hearAll" in first)) return run.slice(0, 1);
  const end = run.findIndex((event) => hearers(listeners, event) !== first);
  return end < 0 ? run : run.slice(0, end);
}

async function hearAtOnce(listeners: Listeners, stretch: readonly ClaimedEvent[], signal: AbortSignal) {
  const listener = stretch[0] && hearers(listeners, stretch[0]);
  if (!listener || !("hearAll" in listener)) return false;
  try {
    await listener.hearAll(stretch, signal);
    return true;
  } catch (error) {
    log.debug({ err: error, events: stretch.length }, "events could not be heard at once; now one by one");
    return false;
  }
}

async function hearOne(listeners: Listeners, event: ClaimedEvent, signal: AbortSignal): Promise<void> {
  if (event.attempts > MAX_ATTEMPTS) throw new Error(`Its worker ended ${MAX_ATTEMPTS} times without an answer.`);
  const known = hearers(listeners, event);
  if (!known) {
    // Left open by a release in which somebody still heard it.
    if (isUnheard(event.type)) return;
    // Written by a newer release: wait until its worker is there.
    throw new Error(`This release knows no event ${event.type}.`);
  }
  if ("hearAll" in known) await known.hearAll([event], signal);
  else for (const listener of known) await listener(event, signal);
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
