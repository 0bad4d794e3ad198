// Starts the cluster's server, or finds it running: after a crash of ours it still does. Everything here is called under the
// cluster's lock.
import { spawn } from "node:child_process";
import { closeSync, existsSync, fstatSync, openSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { type Cluster, readState, type ServerState, SUPERUSER, writeState } from "./cluster.ts";
import { findPostmaster, removeStalePidFile } from "./postmaster.ts";

// Recovery of a big log after a crash; longer than that, a person should look.
const START_PATIENCE_MS = 120_000;
// A new log at the next start once it is this long.
const LOG_BYTES = 5_000_000;
const LOOK_AGAIN_MS = 25;

// What a committed comment rests on is said here, not left to defaults.
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=100",
  "fsync=on",
  "full_page_writes=on",
  "synchronous_commit=on",
  "timezone=UTC",
  "log_timezone=UTC",
  "log_line_prefix=%m [%p] ",
  "jit=off",
];

/** A superuser's connection to the running server, which is started if need be. `pinned` keeps the port that others know. */
export async function connectToServer(cluster: Cluster, settings: string[] = [], pinned = false): Promise<Client> {
  const until = Date.now() + START_PATIENCE_MS;
  for (;;) {
    const client = await tryConnect(cluster);
    if (client) return client;
    if (Date.now() > until) throw new Error(`PostgreSQL did not become ready. Its log: ${cluster.log}`);
    if (findPostmaster(cluster)) await pause(LOOK_AGAIN_MS);
    else await launch(cluster, settings, pinned, until);
  }
}

/** Null while nothing, or somebody else's server, answers at our port. */
async function tryConnect(cluster: Cluster): Promise<Client | null> {
  const { port, superuserPassword } = readState(cluster.home);
  if (!port || !findPostmaster(cluster)) return null;
  const login = { host: "127.0.0.1", port, user: SUPERUSER, password: superuserPassword, database: "postgres" };
  const client = new Client({ ...login, connectionTimeoutMillis: 5_000, application_name: "afterword holder" });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("SELECT current_setting('data_directory') AS data");
    // A copy of DATA_DIR has the same port and password, and must not write into the original.
    if (realpathSync(rows[0].data) === realpathSync(cluster.data)) return client;
  } catch {
    // Not up yet, or going down: the caller looks again.
  }
  await client.end().catch(() => {});
  return null;
}

/** Starts the process and waits until it serves or has ended. */
async function launch(cluster: Cluster, settings: string[], pinned: boolean, until: number): Promise<void> {
  removeStalePidFile(cluster);
  const state = readState(cluster.home);
  const port = state.port ?? (await freePort());
  if (port !== state.port) writeState(cluster.home, { ...state, port });
  if (existsSync(cluster.log) && statSync(cluster.log).size > LOG_BYTES) rmSync(cluster.log);
  const log = openSync(cluster.log, "a", 0o600);
  const begin = fstatSync(log).size;
  const flags = [...SETTINGS, ...settings].flatMap((setting) => ["-c", setting]);
  const { command, args, options } = cluster.postgres(["-D", cluster.data, "-p", String(port), ...flags]);
  // A session of its own: Ctrl-C in the terminal must reach us first, and the server last.
  const server = spawn(command, args, { ...options, detached: true, stdio: ["ignore", log, log] });
  const ended = new Promise<"ended">((resolve) => {
    server.once("error", () => resolve("ended"));
    server.once("exit", () => resolve("ended"));
  });
  closeSync(log);
  server.unref();
  const serving = new AbortController();
  const outcome = await Promise.race([ended, answers(cluster, until, serving.signal)]);
  serving.abort();
  if (outcome === "ended") await recover(cluster, state, readFileSync(cluster.log, "utf8").slice(begin), pinned);
}

async function answers(cluster: Cluster, until: number, given: AbortSignal): Promise<"serves"> {
  while (!given.aborted && Date.now() < until) {
    const client = await tryConnect(cluster);
    if (client) {
      await client.end();
      break;
    }
    await pause(LOOK_AGAIN_MS);
  }
  return "serves";
}

/** Lets the next try differ from the failed one, or throws what the server said. */
async function recover(cluster: Cluster, state: ServerState, complaint: string, pinned: boolean): Promise<void> {
  if (/could not bind|Address already in use/.test(complaint) && !pinned) {
    writeState(cluster.home, { ...state, port: await freePort() });
  } else if (/still in use|already exists|Address already in use/.test(complaint)) {
    // Children of a killed server need a moment to notice; a taken port may come free.
    await pause(250);
  } else {
    throw new Error(`PostgreSQL does not start: ${complaint.trim() || "it said nothing"}`);
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
