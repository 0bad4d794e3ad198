// What every command needs before it may import the product: the environment complete (database, secret) and a database that
// answers. Import #domain, #web and lib/log.ts dynamically after this: they read the environment once.

import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Env, parseEnv } from "#lib/env.ts";
import { type Database, openDatabase } from "#lib/postgres/open.ts";

export type Site = { env: Env; database: Database; close(): Promise<void> };

/** Throws a sentence. `migrate` is left to the caller who has something to ask first. */
export async function openSite(): Promise<Site> {
  const env = parseEnv(process.env);
  mkdirSync(env.DATA_DIR, { recursive: true });
  const { DATA_DIR: dataDir, DATABASE_URL: databaseUrl } = env;
  const database = await openDatabase({ dataDir, databaseUrl, notice });
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    AUTH_SECRET: env.AUTH_SECRET ?? readSecret(path.join(dataDir, "auth-secret")),
  });
  return {
    env,
    database,
    async close() {
      const { disconnect } = await import("#lib/db.ts");
      await disconnect();
      await database.close();
    },
  };
}

/** Gives the exit code of `work`, or says what went wrong: a sentence where it is one, the whole trace where it is a fault of ours. */
export async function explain(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const isSentence = error instanceof Error && (error.constructor === Error || error.name === "Refusal");
    console.error(isSentence ? error.message : error);
    return 1;
  }
}

/** Made once, by whoever comes first: a link is there whole or not at all. */
function readSecret(file: string): string {
  if (!existsSync(file)) {
    const half = `${file}.${process.pid}`;
    writeFileSync(half, `${randomBytes(48).toString("base64url")}\n`, { mode: 0o600, flush: true });
    try {
      linkSync(half, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(half);
    }
  }
  return readFileSync(file, "utf8").trim();
}

const notice = (message: string) => void import("#lib/log.ts").then(({ log }) => log.warn(message));
