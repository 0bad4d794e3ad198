// A cluster for one test run or one check, in the system's temporary folder; nothing of it stays.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Database, openDatabase } from "./open.ts";

// Safe to lose, so it need not wait for the disk.
const FAST = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_wal_size=1GB"];

export async function openThrowaway(): Promise<Required<Database>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "afterword-"));
  const database = await openDatabase({ dataDir, settings: FAST });
  return {
    ...database,
    superuserUrl: database.superuserUrl ?? "",
    close: async () => {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
