// The one way to PostgreSQL. Only queries.ts, commands.ts and jobs.ts import it.
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#prisma/client/client.ts";
import { env } from "./env.ts";
import { countQuery } from "./metrics.ts";
import { nameOf } from "./prepared.ts";

// security.md 5.1: without these a lost database or a stuck lock would hold requests for ever.
const POOL_MAX = 10;
const WAIT_FOR_CONNECTION_MS = 3_000;
const STATEMENT_TIMEOUT_MS = 5_000;
const LOCK_TIMEOUT_MS = 2_000;
const IDLE_IN_TRANSACTION_MS = 10_000;

export type Db = PrismaClient;
/** What a command writes through: the client inside a transaction. */
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** A client of its own pool; `statementTimeoutMs` is for long jobs such as imports. */
export function connect(url: string, { max = POOL_MAX, statementTimeoutMs = STATEMENT_TIMEOUT_MS } = {}): PrismaClient {
  const config = {
    connectionString: url,
    max,
    connectionTimeoutMillis: WAIT_FOR_CONNECTION_MS,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 1_800,
    statement_timeout: statementTimeoutMs,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    application_name: "afterword",
    // The adapter drops the zone that PostgreSQL names beside a time: it must always be this one.
    options: "-c timezone=UTC",
  };
  const adapter = new PrismaPg(config, { statementNameGenerator: ({ sql }) => nameOf(sql) });
  const client = new PrismaClient({
    adapter,
    log: [{ emit: "event", level: "query" }],
    transactionOptions: { maxWait: 3_000, timeout: statementTimeoutMs },
  });
  client.$on("query", countQuery);
  return client;
}

// Route handlers, pages and instrumentation are separate module graphs in Next: one client for all of them hangs on globalThis.
const KEY = Symbol.for("afterword.db");
const shared = globalThis as { [KEY]?: PrismaClient };

/** The process's client; connects at the first query. */
export function db(): PrismaClient {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("No database: bin/ sets DATABASE_URL before the first query.");
  shared[KEY] ??= connect(url);
  return shared[KEY];
}

/** Gives the pool's connections back; the next db() opens a new pool. */
export async function disconnect(): Promise<void> {
  const open = shared[KEY];
  delete shared[KEY];
  await open?.$disconnect();
}
