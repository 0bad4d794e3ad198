#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
// Prisma's schema engine for Prisma's CLI, from npm instead of a download: the CLI runs this file (PRISMA_SCHEMA_ENGINE_BINARY)
// and speaks JSON-RPC with it, one message a line; the answers come from the same engine as WebAssembly.
// docs/decisions/002-schema-engine.md.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client } from "pg";
import { MigrationPg } from "./migration-adapter.ts";

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datasource: { type: "string" }, datamodels: { type: "string", multiple: true } },
});
const datasource = JSON.parse(String(values.datasource ?? "{}")) as { url?: string; shadowDatabaseUrl?: string };

// A panic of the engine comes out of the event loop, not of the call, and says nothing but "unreachable"; its reason is told here. The
// CLI takes a dead engine for one that is done, so a panic has to be an answer too.
let asked = 0;
let panic = "";
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => (panic = message) } });
process.on("uncaughtException", (error) => say({ id: asked, ...failure(panic ? new Error(panic) : error) }));

if (positionals[0] === "cli") await runSubcommand(positionals[1] ?? "");
else await serve();

/** What the CLI asks before it begins: exit code 0 or 1, the reason as a line of the engine's log. */
async function runSubcommand(name: string): Promise<void> {
  try {
    if (name !== "can-connect-to-database")
      throw new Error(`Afterword's schema engine has no ${name}: make the database first.`);
    const client = new Client({ connectionString: datasource.url });
    await client.connect();
    await client.end();
  } catch (error) {
    const fields = { message: (error as Error).message, error_code: "P1001" };
    // The CLI skips the first line and takes every further one for JSON.
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
    process.exitCode = 1;
  }
}

type Engine = Record<string, ((params: unknown) => Promise<unknown>) | undefined>;

/** Answers request by request, in order, until the CLI closes stdin. */
async function serve(): Promise<void> {
  // Made at the first request: it connects at once, and a failure must be an answer, or the CLI ends as if all were well.
  let engine: Promise<Engine> | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line) as { id: number; method?: string; params: unknown };
    // Without a method it is the CLI's receipt for what it printed.
    if (!method) continue;
    asked = id;
    engine ??= makeEngine();
    const answer = await engine.then((made) => call(made, method, params)).catch(failure);
    if (method === "diff" && "result" in answer) print((answer.result as { stdout?: string }).stdout);
    say({ id, ...answer });
  }
}

/** The CLI shows a difference only when the engine asks it to. */
function print(content = ""): void {
  if (content) say({ id: 0, method: "print", params: { content } });
}

function say(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

async function makeEngine(): Promise<Engine> {
  const files = [values.datamodels ?? []].flat().map(String);
  const datamodels = files.map((file): [string, string] => [file, readFileSync(file, "utf8")]);
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationPg(datasource.url ?? ""));
  const engine = await SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, () => {}, factory);
  return engine as unknown as Engine;
}

async function call(engine: Engine, name: string, params: unknown) {
  // The CLI's name for it differs.
  const method = engine[name === "getDatabaseVersion" ? "version" : name];
  if (!method) throw new Error(`Afterword's schema engine has no ${name}.`);
  return { result: (await method.call(engine, params)) ?? null };
}

function failure(error: unknown) {
  const { message, code, meta } = error as { message?: string; code?: string; meta?: unknown };
  return {
    error: {
      code: -32_602,
      message: "The schema engine failed.",
      data: { is_panic: false, message: message ?? String(error), error_code: code, meta },
    },
  };
}
