// What runs beside the requests: events to their listeners, mail to its server, and the hourly tidying. Any number of workers may run, in any processes.
import { setTimeout as pause } from "node:timers/promises";
import { HOUR, now, SECOND } from "#lib/clock.ts";
import { env } from "#lib/env.ts";
import { listen } from "#lib/listen.ts";
import { log } from "#lib/log.ts";
import { post } from "#lib/mailer/mailer.ts";
import { forgetExpired } from "./housekeeping/jobs.ts";
import { letters } from "./letters.ts";
import { listeners } from "./listeners.ts";
import { deliverNextMail } from "./mail/deliver.ts";
import { Bell } from "./outbox/bell.ts";
import { deliverNext } from "./outbox/deliver.ts";
import { EVENT_CHANNEL } from "./record.ts";
import { refreshSearchLanguage } from "./search/jobs.ts";

/** Articles whose events are handled at once: two, so that one long import does not hold up the rest, and the pool stays free for readers. */
const LANES = 2;
/** How soon work is found that no NOTIFY told of: a retry that falls due, a lost connection, a pooler without LISTEN. */
const POLL = SECOND;
/**
 * Whoever has caught up looks again only after this: where many write at once their events come in hands full, for a fraction of the
 * statements that one by one they would take from readers and writers. What waits longer than this is a backlog, and is worked off without a pause.
 */
const GATHER = SECOND / 4;
/** A job that heeds no signal must not hold up the end of the process; its event is offered again. */
const LAST_WORDS = 3 * SECOND;

/** Works until the signal aborts, then ends within three seconds. Outlasts a database that is away. */
export async function runWorker(signal: AbortSignal): Promise<void> {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("No database: bin/ sets DATABASE_URL before the worker starts.");
  const bell = new Bell();
  const onLost = (error: Error) => log.warn({ err: error }, "the worker hears no news; it asks each second instead");
  const lanes = Array.from({ length: LANES }, () => work(bell, signal));
  const all = Promise.all([
    ...lanes,
    carry(bell, signal),
    tidy(signal),
    listen({ url, channel: EVENT_CHANNEL, onMessage: () => bell.ring(), onLost, restMs: GATHER }, signal),
  ]);
  await Promise.race([all, untilPast(signal, LAST_WORDS)]);
}

async function work(bell: Bell, signal: AbortSignal): Promise<void> {
  for (let failing = false; !signal.aborted; ) {
    const heard = bell.heard;
    try {
      const happened = await deliverNext(listeners, signal);
      failing = false;
      if (!happened || now().getTime() - happened.getTime() < GATHER) await rest(GATHER, signal);
      if (!happened) await bell.wait(heard, POLL, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!failing) log.error({ err: error }, "the outbox cannot be read; the worker keeps trying");
      failing = true;
      await rest(POLL, signal);
    }
  }
}

/** Mail has a lane of its own: a server that is slow or away holds up nothing else. Told to stop, it ends what it has begun. */
async function carry(bell: Bell, signal: AbortSignal): Promise<void> {
  for (let failing = false; !signal.aborted; ) {
    const heard = bell.heard;
    try {
      const sent = await deliverNextMail(letters, post);
      failing = false;
      if (!sent) await bell.wait(heard, POLL, signal);
    } catch (error) {
      if (!failing) log.error({ err: error }, "the outbox of mail cannot be read; the worker keeps trying");
      failing = true;
      await rest(POLL, signal);
    }
  }
}

async function tidy(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      log.debug(await forgetExpired(now(), signal), "tidied");
      await refreshSearchLanguage(signal);
    } catch (error) {
      if (!signal.aborted) log.error({ err: error }, "tidying failed; it is tried again within the hour");
    }
    await rest(HOUR, signal);
  }
}

const rest = (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal }).catch(() => undefined);

function untilPast(signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => setTimeout(resolve, ms).unref();
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}
