// Hears PostgreSQL's NOTIFY on a connection of its own, and comes back after the database was away.
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { SECOND } from "./clock.ts";

const FIRST_PAUSE = SECOND / 4;
const LONGEST_PAUSE = 10 * SECOND;

type Listening = {
  url: string;
  channel: string;
  /** Also called, with "", after each (re)connection: what was said meanwhile has been missed. */
  onMessage: (payload: string) => void;
  /**
   * After a message nothing is heard for so many milliseconds, and then "" is told: for who then looks at all that waits. To tell somebody
   * of something costs the database as much as a small statement.
   */
  restMs?: number;
  /** Called once each time the connection is lost, not for every vain try to get it back. */
  onLost: (error: Error) => void;
};

/** Listens until the signal aborts; never throws. Behind a pooler that has no LISTEN nothing is heard: poll as well. */
export async function listen(to: Listening, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; failures++) {
    const { stood, error } = await hold(to, signal);
    if (signal.aborted) return;
    if (stood) failures = 0;
    if (failures === 0) to.onLost(error);
    await pause(Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE), undefined, { signal }).catch(() => undefined);
  }
}

/** One connection, from its first try to its end. */
async function hold(
  { url, channel, onMessage, restMs = 0 }: Listening,
  signal: AbortSignal,
): Promise<{ stood: boolean; error: Error }> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 3 * SECOND,
    application_name: "afterword-listen",
  });
  const ended = new AbortController();
  const { promise: lost, resolve: lose } = Promise.withResolvers<Error>();
  client.on("error", lose).on("end", () => lose(new Error("The connection ended.")));
  const hear = async () => {
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    onMessage("");
  };
  let resting: NodeJS.Timeout | undefined;
  const rest = () => {
    client.query("UNLISTEN *").catch(lose);
    resting = setTimeout(() => {
      resting = undefined;
      hear().catch(lose);
    }, restMs);
  };
  client.on("notification", ({ payload }) => {
    onMessage(payload ?? "");
    if (restMs > 0 && !resting) rest();
  });
  let stood = false;
  try {
    await client.connect();
    await hear();
    stood = true;
    const stopped = once(signal, "abort", { signal: ended.signal }).catch(() => undefined);
    if (signal.aborted) return { stood, error: new Error("stopped") };
    const error = await Promise.race([lost, stopped]);
    return { stood, error: error instanceof Error ? error : new Error("stopped") };
  } catch (error) {
    return { stood, error: error as Error };
  } finally {
    ended.abort();
    clearTimeout(resting);
    await client.end().catch(() => undefined);
  }
}
