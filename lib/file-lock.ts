// A lock between processes that dies with its holder, even by kill -9: Node cannot flock(2), SQLite does it for us.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";

const ASK_AGAIN_MS = 50;
const SQLITE_BUSY = 5;

/** Runs `work` while no other process holds `file`; waits up to `waitMs` for it, then throws. */
export async function withFileLock<T>(file: string, work: () => Promise<T>, waitMs = 60_000): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    await acquire(lock, file, Date.now() + waitMs);
    return await work();
  } finally {
    lock.close();
  }
}

async function acquire(lock: DatabaseSync, file: string, until: number): Promise<void> {
  for (;;) {
    try {
      return lock.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
      if (Date.now() > until) throw new Error(`Another process has held ${file} for too long.`);
    }
    await pause(ASK_AGAIN_MS);
  }
}
