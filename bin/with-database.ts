// For commands: shares the site's database when it runs, and starts it for the while when it does not.
import { parseEnv } from "#lib/env.ts";
import { openDatabase } from "#lib/postgres/open.ts";
import { migrate } from "./migrate.ts";

/** `work` imports what needs the database when it is called: the environment, which is read a single time, names it only then. */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const { DATA_DIR, DATABASE_URL } = parseEnv(process.env);
  const database = await openDatabase({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL });
  try {
    process.env.DATABASE_URL = database.url;
    await migrate(database.url);
    return await work();
  } finally {
    await (await import("#lib/db.ts")).disconnect();
    await database.close();
  }
}
