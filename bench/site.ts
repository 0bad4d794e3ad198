// The site under test: the production build as `npm start` runs it, app and worker as processes of their own, in a temporary folder.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { encode } from "next-auth/jwt";
import { Client } from "pg";
import { LEAN, SITE } from "#bin/heap.mjs";
import { ROOT } from "#bin/prisma.ts";
import { UNLIMITED } from "#bin/testing/unlimited.ts";
import { DAY } from "#lib/clock.ts";
import { newSecret, sha256 } from "#lib/ids.ts";
import { openDatabase } from "#lib/postgres/open.ts";
import { plantAccounts } from "./planting.ts";

/** Shared with `npm test`: a build of these very sources is not made twice. */
const DIST = ".next-test";
/** As web/session-cookie.ts calls it where the site is read over http. */
const SESSION_COOKIE = "afterword.session";

export type Site = {
  /** Without a slash at the end. */
  url: string;
  databaseUrl: string;
  /** A connection past the site: to plant, to look, to compare with. */
  client: Client;
  /** Accounts that have logged in; gives their cookies. */
  signIn(count: number): Promise<string[]>;
  /** Megabytes (of a million bytes) that each process of ours holds in memory now. */
  memory(): { app: number; worker: number };
  close(): Promise<void>;
};

export async function openSite(): Promise<Site> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "afterword-bench-"));
  const port = await freePort();
  const env = {
    ...process.env,
    ...LEAN,
    AFTERWORD_DIST: DIST,
    DATA_DIR: dataDir,
    // Whoever measures may have a database of his own in his environment.
    DATABASE_URL: undefined,
    PORT: String(port),
    HOST: "127.0.0.1",
    DEMO: "0",
    // Two thousand readers come from two thousand addresses, which our own connections name.
    TRUSTED_PROXIES: "127.0.0.1",
    LIMITS: UNLIMITED,
  };
  const log = path.join(dataDir, "site.log");
  const child = spawn(process.execPath, [...SITE, path.join(ROOT, "bin/start.ts")], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", openSync(log, "a")],
  });
  const ended = once(child, "exit");
  const ready = new Promise<true>((resolve) => {
    createInterface({ input: child.stdout as Readable }).on(
      "line",
      (line) => line.startsWith("Afterword is ready") && resolve(true),
    );
  });
  if ((await Promise.race([ready, ended])) !== true) {
    const said = readFileSync(log, "utf8");
    rmSync(dataDir, { recursive: true, force: true });
    throw new Error(`The site did not start:\n${said}`);
  }
  const database = await openDatabase({ dataDir });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  let people = 0;
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    client,
    signIn: (count) =>
      signIn(client, readFileSync(path.join(dataDir, "auth-secret"), "utf8").trim(), `writer${++people}`, count),
    memory: () => memoryOf(child.pid ?? 0),
    async close() {
      await client.end();
      await database.close();
      child.kill("SIGTERM");
      const [code] = await ended;
      const said = readFileSync(log, "utf8");
      rmSync(dataDir, { recursive: true, force: true });
      if (code !== 0) throw new Error(`The site ended with code ${code}:\n${said.slice(-5_000)}`);
    },
  };
}

/** As logging in leaves it: the session's row, and the cookie that stands for it (web/session-cookie.ts). */
async function signIn(client: Client, authSecret: string, prefix: string, count: number): Promise<string[]> {
  const cookies: string[] = [];
  for (const accountId of await plantAccounts(client, prefix, count)) {
    const sid = newSecret();
    await client.query(`INSERT INTO "Session" (id, "accountId", "expiresAt") VALUES ($1, $2, $3)`, [
      sha256(sid),
      accountId,
      new Date(Date.now() + DAY),
    ]);
    const token = await encode({ token: { sid }, secret: authSecret, salt: SESSION_COOKIE });
    cookies.push(`${SESSION_COOKIE}=${token}`);
  }
  return cookies;
}

function memoryOf(pid: number) {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  // ps counts in units of 1,024 bytes.
  const sum = (wanted: (row: string[]) => boolean) =>
    rows.filter(wanted).reduce((bytes, row) => bytes + Number(row[2]) * 1_024, 0) / 1e6;
  return {
    app: sum((row) => row[0] === String(pid)),
    worker: sum((row) => row[1] === String(pid) && row.some((word) => word.endsWith("worker.ts"))),
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return address && typeof address === "object" ? address.port : 0;
}
