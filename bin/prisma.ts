// Prisma's own command line, with the schema engine of bin/schema-engine.ts and a database of our choice.
import { spawnSync } from "node:child_process";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "..");
const CLI = path.join(ROOT, "node_modules/prisma/build/index.js");

export type PrismaRun = { status: number | null; stdout: string; stderr: string };

export function runPrisma(args: string[], databaseUrl: string): PrismaRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: {
      ...process.env,
      // The engine's first line asks for `node`: it must be this one.
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ""}`,
      DATABASE_URL: databaseUrl,
      SHADOW_DATABASE_URL: databaseUrl,
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(ROOT, "bin/schema-engine.ts"),
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  return { status, stdout, stderr };
}
