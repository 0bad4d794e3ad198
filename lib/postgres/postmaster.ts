// The server's process: is it ours, is it alive, how it is stopped. A pid file alone proves nothing: after kill -9 its number
// may belong to anybody.
import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Cluster } from "./cluster.ts";

const LOOK_AGAIN_MS = 20;

/** The process id of the cluster's living server. */
export function findPostmaster(cluster: Cluster): number | undefined {
  const pid = Number.parseInt(readPidFile(cluster), 10);
  return pid > 0 && servesFrom(pid, cluster.data) ? pid : undefined;
}

/** "" where there is none: a server that ends takes it away at any moment. */
function readPidFile(cluster: Cluster): string {
  try {
    return readFileSync(pidFile(cluster), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

/** PostgreSQL itself refuses to start when the file names a living process of the same user, whatever that process is. */
export const removeStalePidFile = (cluster: Cluster): void => rmSync(pidFile(cluster), { force: true });

const pidFile = (cluster: Cluster) => path.join(cluster.data, "postmaster.pid");

/** A server works in its data folder; a process that is not ours does not let us look. */
function servesFrom(pid: number, data: string): boolean {
  if (process.platform === "linux") {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  return stdout.includes("postgres") && stdout.includes(data);
}

/** Fast: open transactions are rolled back, everything is written. Immediate after `patienceMs`: the next start recovers from the log. */
export async function stopPostmaster(cluster: Cluster, patienceMs: number): Promise<void> {
  const pid = findPostmaster(cluster);
  if (!pid) return;
  signal(pid, "SIGINT");
  if (await gone(cluster, patienceMs)) return;
  signal(pid, "SIGQUIT");
  if (await gone(cluster, 1_000)) return;
  signal(pid, "SIGKILL");
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function gone(cluster: Cluster, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs;
  while (findPostmaster(cluster)) {
    if (Date.now() > until) return false;
    await pause(LOOK_AGAIN_MS);
  }
  return true;
}
