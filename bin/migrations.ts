// For whoever changes prisma/schema.prisma:
//   node bin/migrations.ts check         do the schema and the migrations agree? Exit code 0 or 1
//   node bin/migrations.ts add NAME      write the migration that leads to the schema
//   node bin/migrations.ts remake-first  write the first migration anew: only before the first release
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openThrowaway } from "#lib/postgres/throwaway.ts";
import { type PrismaRun, ROOT, runPrisma } from "./prisma.ts";

const MIGRATIONS = "prisma/migrations";
const FIRST = "20261122000000_first";
const TO_SCHEMA = ["--to-schema", "prisma/schema.prisma"];
const DIFFERENT = 2;
const AGREED = "No difference detected";

const stamp = () => new Date().toISOString().replace(/\D/g, "").slice(0, 14);

const [verb, name] = process.argv.slice(2);
process.exitCode = await main();

async function main(): Promise<number> {
  const database = await openThrowaway();
  const diff = (...args: string[]) => runPrisma(["migrate", "diff", ...args, ...TO_SCHEMA], database.superuserUrl);
  try {
    if (verb === "check") return check(diff("--from-migrations", MIGRATIONS, "--exit-code"));
    if (verb === "add" && /^[a-z0-9_]+$/.test(name ?? ""))
      return write(`${stamp()}_${name}`, diff("--from-migrations", MIGRATIONS, "--script"));
    if (verb === "remake-first") return write(FIRST, diff("--from-empty", "--script"));
    console.error("Say one of: check, add NAME (small letters, digits, _), remake-first");
    return 1;
  } finally {
    await database.close();
  }
}

function check({ status, stdout, stderr }: PrismaRun): number {
  // Both, because an exit code alone would also be 0 for a command that did nothing.
  if (status === 0 && stdout.includes(AGREED)) return 0;
  if (status === DIFFERENT)
    console.error("prisma/schema.prisma and prisma/migrations differ: node bin/migrations.ts add NAME");
  console.error(stdout + stderr);
  return 1;
}

function write(folder: string, { status, stdout, stderr }: PrismaRun): number {
  if (status !== 0 || stdout.trim() === "") {
    console.error(stderr || "There is nothing to write.");
    return 1;
  }
  mkdirSync(path.join(ROOT, MIGRATIONS, folder), { recursive: true });
  writeFileSync(path.join(ROOT, MIGRATIONS, folder, "migration.sql"), stdout);
  console.log(`Written: ${MIGRATIONS}/${folder}/migration.sql`);
  return 0;
}
