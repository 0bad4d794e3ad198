// `npm run bench`: what we promise about speed and weight. Speed as a ratio between two things measured in the same run, so that it
// holds on any machine; on a throwaway database with the settings that a real one has for durability.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "#bin/migrate.ts";
import { openDatabase } from "#lib/postgres/open.ts";
import type { Figure } from "./threads.ts";
import { benchWeights } from "./weights.ts";

const rows = [...(await benchSpeed()), ...(await benchWeights())];
for (const { what, value, reach } of rows) {
  console.log(`${value <= reach ? "✓" : "✗"} ${what}: ${value.toFixed(2)} (reach: at most ${reach})`);
}
process.exitCode = rows.every(({ value, reach }) => value <= reach) ? 0 : 1;

async function benchSpeed(): Promise<Figure[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "afterword-bench-"));
  const database = await openDatabase({ dataDir });
  try {
    Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: dataDir });
    await migrate(database.url);
    const { benchThreads } = await import("./threads.ts");
    return await benchThreads(dataDir, database.url);
  } finally {
    await (await import("#lib/db.ts")).disconnect();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
    // What is measured next has a database of its own.
    delete process.env.DATABASE_URL;
  }
}
