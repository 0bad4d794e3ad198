// Prisma's command line with our engine behind it. It ends with 0 when its engine dies, so what must be red is tested to be red.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openThrowaway } from "#lib/postgres/throwaway.ts";
import { ROOT, runPrisma } from "./prisma.ts";

let database: Awaited<ReturnType<typeof openThrowaway>>;
let folder: string;

beforeAll(async () => {
  database = await openThrowaway();
  folder = mkdtempSync(path.join(tmpdir(), "afterword-"));
});

afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const compare = (schema: string) =>
  runPrisma(
    ["migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", schema, "--exit-code"],
    database.superuserUrl,
  );

test("a schema with a column that no migration makes is noticed", () => {
  const file = path.join(folder, "schema.prisma");
  const schema = readFileSync(path.join(ROOT, "prisma/schema.prisma"), "utf8");
  writeFileSync(file, schema.replace("model Topic {", "model Topic {\n  colour String?"));
  const { status, stdout } = compare(file);
  expect(status).toBe(2);
  expect(stdout).toContain("colour");
});

test("a failure of the engine is an answer", () => {
  const { status, stderr } = runPrisma(["migrate", "deploy"], database.superuserUrl.replace(/:[^:@]+@/, ":wrong@"));
  expect(status).toBe(1);
  expect(stderr).toMatch(/authentication|P1000|P1001/i);
});
