// The worker beside the site: a process of its own, so that heavy jobs never make a reader wait and its end is not the site's.
import { fork } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { LEAN, WORKER } from "./heap.mjs";

const START_AGAIN_MS = 1_000;
// runWorker ends within three seconds of being told.
const PATIENCE_MS = 4_500;

/** Keeps one worker running until `close`. Its environment is ours: the database is open already. */
export function keepWorker(notice: (message: string) => void): { close(): Promise<void> } {
  const closing = new AbortController();
  let child = start();
  const kept = keep();

  function start() {
    return fork(path.join(import.meta.dirname, "worker.ts"), {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      execArgv: WORKER,
      env: { ...process.env, ...LEAN },
      detached: true,
    });
  }

  async function keep(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => child.once("exit", resolve));
      if (closing.signal.aborted) return;
      notice("The worker has ended; starting it again.");
      await pause(START_AGAIN_MS, undefined, { signal: closing.signal }).catch(() => undefined);
      if (closing.signal.aborted) return;
      child = start();
    }
  }

  return {
    async close() {
      closing.abort();
      const late = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
      child.kill("SIGTERM");
      await kept;
      clearTimeout(late);
    },
  };
}
