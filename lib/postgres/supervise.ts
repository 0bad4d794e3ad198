// Keeps the embedded server up while a process uses it: when the held connection breaks, the server is found or started again at the
// port that everybody knows.
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "pg";
import { withFileLock } from "../file-lock.ts";
import type { Cluster } from "./cluster.ts";
import { connectToServer } from "./server.ts";

const TRY_AGAIN_MS = 1_000;

/** `release` ends the watch and gives the connection that is held at that moment, which may be broken. */
export function superviseServer(
  cluster: Cluster,
  first: Client,
  settings: string[],
  notice: (message: string) => void,
): { release(): Client } {
  let held = first;
  let released = false;

  const watch = (client: Client) => client.once("end", () => void reopen());

  async function reopen(): Promise<void> {
    if (released) return;
    notice("The database has gone away: starting it again.");
    while (!released) {
      try {
        await withFileLock(cluster.lock, async () => {
          if (released) return;
          held = await connectToServer(cluster, settings, true);
          watch(held);
        });
        return released ? undefined : notice("The database is back.");
      } catch (error) {
        notice(`The database cannot be started: ${(error as Error).message}`);
        await pause(TRY_AGAIN_MS);
      }
    }
  }

  watch(first);
  return {
    release() {
      released = true;
      return held;
    },
  };
}
