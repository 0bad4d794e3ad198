// A cluster on disk: DATA_DIR/postgres holds `18` (PostgreSQL's own folder), `server.json` (port and passwords),
// `server.log` and `lock`. It is made whole or not at all: initdb works beside it and a rename puts it in place.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findBinaries } from "./binaries.ts";
import { chooseIdentity, commandFor, giveTo, type Identity, type ServerCommand } from "./identity.ts";

const MAJOR = "18";
export const APP_ROLE = "afterword";
export const SUPERUSER = "postgres";

export type Cluster = {
  /** DATA_DIR/postgres. */
  home: string;
  /** PostgreSQL's data folder. */
  data: string;
  log: string;
  lock: string;
  identity: Identity;
  postgres(args: string[]): ServerCommand;
};

/** `port` is undefined until the server has first run. */
export type ServerState = { port?: number; password: string; superuserPassword: string };

/** Opens the cluster under `home`; makes it (0.6 s) where there is none. Call it under the lock. */
export async function openCluster(home: string): Promise<Cluster> {
  const { initdb, postgres } = await findBinaries();
  mkdirSync(home, { recursive: true });
  const data = path.join(home, MAJOR);
  const identity = chooseIdentity(data);
  if (!existsSync(data)) create(home, data, identity, initdb);
  // A backup that was copied back may have lost its owner and its rights, about which PostgreSQL is strict.
  if (statSync(data).uid === 0) giveTo(identity, data);
  if ((statSync(data).mode & 0o777) !== 0o700) chmodSync(data, 0o700);
  if (!existsSync(stateFile(home)))
    throw new Error(`${stateFile(home)} is missing, and with it the database's password: bring it back from a backup.`);
  const log = path.join(home, "server.log");
  return { home, data, log, lock: lockFile(home), identity, postgres: commandFor(identity, postgres, home) };
}

export const lockFile = (home: string) => path.join(home, "lock");
const stateFile = (home: string) => path.join(home, "server.json");

export const readState = (home: string): ServerState => JSON.parse(readFileSync(stateFile(home), "utf8"));

export function writeState(home: string, state: ServerState): void {
  const next = `${stateFile(home)}.next`;
  writeFileSync(next, `${JSON.stringify(state)}\n`, { mode: 0o600, flush: true });
  renameSync(next, stateFile(home));
}

function create(home: string, data: string, identity: Identity, initdb: string): void {
  const half = path.join(home, "half-made");
  const passwordFile = path.join(home, "half-made-password");
  const state = { password: secret(), superuserPassword: secret() };
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, state.superuserPassword, { mode: 0o600 });
  giveTo(identity, half);
  giveTo(identity, passwordFile);
  try {
    const { command, args, options } = commandFor(identity, initdb, home)(initdbArguments(half, passwordFile));
    const { status, stderr } = spawnSync(command, args, { ...options, encoding: "utf8" });
    if (status !== 0) throw new Error(`The database could not be made in ${data}: ${stderr.trim()}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeState(home, state);
  renameSync(half, data);
}

const initdbArguments = (folder: string, passwordFile: string) =>
  [
    ["--pgdata", folder],
    ["--username", SUPERUSER],
    ["--pwfile", passwordFile],
    ["--auth", "scram-sha-256"],
    // PostgreSQL's own Unicode rules: a cluster sorts and folds alike on every machine, whatever its libraries.
    ["--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
    ["--data-checksums", "--no-instructions"],
  ].flat();

const secret = () => randomBytes(24).toString("base64url");
