// Brings a database to the newest migration. Two starts at once: one waits for the other.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { ROOT, runPrisma } from "./prisma.ts";

// Any number that no other lock of ours uses; Prisma's own lock gives up after ten seconds, this one waits.
const LOCK = 7_261_904_533;

/** Costs one query when there is nothing to do. Throws with Prisma's words when a migration fails. */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, application_name: "afterword migrate" });
  client.on("error", () => {});
  await client.connect().catch((error: Error) => {
    throw new Error(`The database at ${client.host}:${client.port} does not let us in: ${error.message}.`);
  });
  try {
    if (await isNewest(client)) return;
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    if (await isNewest(client)) return;
    const { status, stdout, stderr } = runPrisma(["migrate", "deploy"], databaseUrl);
    if (status !== 0 || !(await isNewest(client)))
      throw new Error(`The database could not be migrated:\n${stdout}${stderr}`);
  } finally {
    await client.end();
  }
}

async function isNewest(client: Client): Promise<boolean> {
  const { rows: tables } = await client.query("SELECT to_regclass('_prisma_migrations') AS found");
  if (!tables[0].found) return false;
  const { rows } = await client.query(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL",
  );
  const done = new Set(rows.map(({ name }) => name as string));
  return listMigrations().every((name) => done.has(name));
}

function listMigrations(): string[] {
  const folder = path.join(ROOT, "prisma/migrations");
  return readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "migration.sql")));
}
