// The database, whoever opens it: a server of your own by its address, or the embedded one, which all processes of one DATA_DIR share.
// Each of them holds one idle connection, so that the server itself knows who uses it, even after kill -9: whoever leaves last stops it.
import path from "node:path";
import type { Client } from "pg";
import { withFileLock } from "../file-lock.ts";
import { APP_ROLE, type Cluster, lockFile, openCluster, readState } from "./cluster.ts";
import { stopPostmaster } from "./postmaster.ts";
import { connectToServer } from "./server.ts";
import { superviseServer } from "./supervise.ts";

export type Database = {
  /** For the app's role, which owns its database and nothing else. */
  url: string;
  /** For the superuser: tests make databases by it. Undefined for a server of your own. */
  superuserUrl?: string;
  /** True when the embedded server is used. */
  embedded: boolean;
  close(): Promise<void>;
};

export type Opening = {
  dataDir: string;
  databaseUrl?: string | undefined;
  /** Told when the server was lost and when it is back. */
  notice?: (message: string) => void;
  /** Further settings for the server, as name=value. */
  settings?: string[];
};

// The whole site has ten seconds to end.
const STOP_PATIENCE_MS = 3_500;
const HOLDERS =
  "SELECT count(*)::int AS others FROM pg_stat_activity WHERE application_name = 'afterword holder' AND pid <> pg_backend_pid()";

export async function openDatabase({
  dataDir,
  databaseUrl,
  notice = () => {},
  settings = [],
}: Opening): Promise<Database> {
  if (databaseUrl) return { url: databaseUrl, embedded: false, close: async () => {} };
  const home = path.join(dataDir, "postgres");
  const { cluster, client } = await withFileLock(lockFile(home), async () => {
    const cluster = await openCluster(home);
    const client = await connectToServer(cluster, settings);
    await makeDatabase(client, readState(home).password);
    return { cluster, client };
  });
  const held = superviseServer(cluster, client, settings, notice);
  return {
    ...addresses(cluster),
    embedded: true,
    close: () => withFileLock(cluster.lock, () => leave(cluster, held.release())),
  };
}

function addresses({ home }: Cluster) {
  const { port, password, superuserPassword } = readState(home);
  return {
    url: `postgresql://${APP_ROLE}:${password}@127.0.0.1:${port}/${APP_ROLE}`,
    superuserUrl: `postgresql://postgres:${superuserPassword}@127.0.0.1:${port}/postgres`,
  };
}

/** The role and its database; a start that was killed between the two finds and completes them. */
async function makeDatabase(client: Client, password: string): Promise<void> {
  const { rows } = await client.query(
    "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role, EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database",
    [APP_ROLE],
  );
  if (!rows[0].role) await client.query(`CREATE ROLE ${APP_ROLE} LOGIN PASSWORD '${password}'`);
  if (!rows[0].database) await client.query(`CREATE DATABASE ${APP_ROLE} OWNER ${APP_ROLE}`);
}

async function leave(cluster: Cluster, client: Client): Promise<void> {
  const others = await client.query(HOLDERS).then(
    ({ rows }) => rows[0].others as number,
    () => 0,
  );
  await client.end().catch(() => {});
  if (others === 0) await stopPostmaster(cluster, STOP_PATIENCE_MS);
}
