// The one way to PostgreSQL. Only queries.ts, commands.ts and jobs.ts import it.
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "#prisma/client/client.ts";
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

type Connected = { client: PrismaClient; pool: pg.Pool };

function connect(url: string): Connected {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_MAX,
    connectionTimeoutMillis: WAIT_FOR_CONNECTION_MS,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 1_800,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    application_name: "afterword",
    // The adapter drops the zone that PostgreSQL names beside a time: it must always be this one.
    options: "-c timezone=UTC",
  });
  // An idle connection that breaks is replaced; who has a statement under way on one is told by that.
  pool.on("error", () => undefined);
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: ({ sql }) => nameOf(sql),
    disposeExternalPool: true,
  });
  const client = new PrismaClient({
    adapter,
    log: [{ emit: "event", level: "query" }],
    transactionOptions: { maxWait: 3_000, timeout: STATEMENT_TIMEOUT_MS },
  });
  client.$on("query", countQuery);
  return { client, pool };
}

// Route handlers, pages and instrumentation are separate module graphs in Next: one client for all of them hangs on globalThis.
const KEY = Symbol.for("afterword.db");
const shared = globalThis as { [KEY]?: Connected };

function connected(): Connected {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("No database: bin/ sets DATABASE_URL before the first query.");
  shared[KEY] ??= connect(url);
  return shared[KEY];
}

/** The process's client; connects at the first query. */
export const db = (): PrismaClient => connected().client;

/**
 * The rows of a statement that begins with PREPARED, through the same pool but past Prisma, which takes a fifth of a millisecond for each:
 * for the few that are sent with every comment and every vote. Numbers of 64 bits and decimals would come as texts: none of them gives any.
 * Throws what pg throws.
 */
export async function rowsOf<Row extends object>({ text, values }: Prisma.Sql): Promise<Row[]> {
  countQuery();
  return (await connected().pool.query<Row & pg.QueryResultRow>({ name: nameOf(text), text, values })).rows;
}

/** Gives the pool's connections back; the next db() opens a new pool. */
export async function disconnect(): Promise<void> {
  const open = shared[KEY];
  delete shared[KEY];
  await open?.client.$disconnect();
}
