// Whether this process should be sent requests.
import { readdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { listMissingMigrations } from "#domain/health/queries.ts";
import { log } from "#lib/log.ts";

/** A database that takes longer than this for one row is of no use to a reader. */
const PATIENCE_MS = 1_000;

const stopping = globalThis as { [key: symbol]: unknown };
/** web/server.ts sets it when it is told to stop: whoever spreads the requests then goes elsewhere. */
const STOPPING = Symbol.for("afterword.stopping");

export type Readiness = { ready: true } | { ready: false; reason: "stopping" | "database" | "migrations" };

let known: string[] | undefined;
// They do not change while a release runs.
async function migrations(): Promise<string[]> {
  if (known) return known;
  const entries = await readdir(path.join(process.cwd(), "prisma", "migrations"), { withFileTypes: true });
  known = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return known;
}

export async function readiness(): Promise<Readiness> {
  if (stopping[STOPPING]) return { ready: false, reason: "stopping" };
  const timer = new AbortController();
  const late = pause(PATIENCE_MS, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`The database did not answer within ${PATIENCE_MS} ms.`);
  });
  late.catch(() => undefined);
  try {
    const missing = await Promise.race([migrations().then(listMissingMigrations), late]);
    return missing.length === 0 ? { ready: true } : { ready: false, reason: "migrations" };
  } catch (error) {
    log.warn({ err: error }, "not ready: the database does not answer");
    return { ready: false, reason: "database" };
  } finally {
    timer.abort();
  }
}
