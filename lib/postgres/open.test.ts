// Real servers, killed in every order.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "./open.ts";

const HOLDER = path.resolve("bin/testing/holder.ts");
let dataDir: string;
let opened: Database[];
let children: ChildProcess[];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "afterword-"));
  opened = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  for (const database of opened) await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function open(folder = dataDir, notice?: (message: string) => void): Promise<Database> {
  const database = await openDatabase({ dataDir: folder, notice });
  opened.push(database);
  return database;
}

async function close(database: Database): Promise<void> {
  opened = opened.filter((other) => other !== database);
  await database.close();
}

/** Another process that has the database open. */
async function hold(): Promise<{ url: string; kill(): Promise<void> }> {
  const child = spawn(process.execPath, [HOLDER, dataDir], { stdio: ["pipe", "pipe", "inherit"] });
  children.push(child);
  const [url] = await once(createInterface({ input: child.stdout }), "line");
  return {
    url,
    async kill() {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

const pidFile = () => path.join(dataDir, "postgres/18/postmaster.pid");
const serverPid = () => Number.parseInt(readFileSync(pidFile(), "utf8"), 10);
const isUp = (url: string) =>
  ask(url, "SELECT 1").then(
    () => true,
    () => false,
  );

test("what was committed survives kill -9 of everything, and the next start is as any other", async () => {
  const killed = await hold();
  await ask(killed.url, "CREATE TABLE kept (word text)");
  await ask(killed.url, "INSERT INTO kept VALUES ('acknowledged')");
  process.kill(serverPid(), "SIGKILL");
  await killed.kill();
  const { url } = await open();
  expect(await ask(url, "SELECT word FROM kept")).toEqual(["acknowledged"]);
});

test("a server that outlived its app is used again, and stopped with the next one that leaves", async () => {
  const killed = await hold();
  const before = serverPid();
  await killed.kill();
  const database = await open();
  expect(serverPid()).toBe(before);
  await close(database);
  expect(await isUp(database.url)).toBe(false);
});

test("a stale pid file may name any living process, also one of the server's own user", async () => {
  await close(await open());
  const { uid, gid } = statSync(path.join(dataDir, "postgres/18"));
  const bystander = spawn("sleep", ["600"], { uid, gid });
  children.push(bystander);
  writeFileSync(pidFile(), `${bystander.pid}\n${path.join(dataDir, "postgres/18")}\n`);
  const { url } = await open();
  expect(await isUp(url)).toBe(true);
  expect(bystander.exitCode).toBeNull();
});

test("two starts at once share one server, and it stays until both have left", async () => {
  const [first, second] = await Promise.all([open(), open()]);
  expect(first.url).toBe(second.url);
  await close(first);
  expect(await isUp(second.url)).toBe(true);
  await close(second);
  expect(await isUp(second.url)).toBe(false);
});

test("a server that dies is started again at the address that everybody has", async () => {
  const heard: string[] = [];
  let back = () => {};
  const returned = new Promise<void>((resolve) => {
    back = resolve;
  });
  const { url } = await open(dataDir, (message) => {
    heard.push(message);
    if (message.includes("is back")) back();
  });
  process.kill(serverPid(), "SIGKILL");
  await returned;
  expect(await isUp(url)).toBe(true);
  expect(heard[0]).toContain("gone away");
});

test("when another program has taken the port meanwhile, another port is found", async () => {
  const before = await open();
  const port = Number(new URL(before.url).port);
  await close(before);
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  const { url } = await open();
  expect(Number(new URL(url).port)).not.toBe(port);
  expect(await isUp(url)).toBe(true);
  other.close();
});

test("a copy of the folder opens the copy, though it holds the original's address and password", async () => {
  await close(await open());
  const copy = mkdtempSync(path.join(tmpdir(), "afterword-"));
  cpSync(dataDir, copy, { recursive: true });
  const original = await open();
  const copied = await open(copy);
  expect(copied.url).not.toBe(original.url);
  await ask(original.url, "CREATE TABLE mine (n int)");
  expect(await ask(copied.url, "SELECT to_regclass('mine')")).toEqual([null]);
  await close(copied);
  rmSync(copy, { recursive: true });
});

test("a server of one's own is left alone", async () => {
  const database = await openDatabase({ dataDir, databaseUrl: "postgresql://somewhere/else" });
  await database.close();
  expect(database).toMatchObject({ url: "postgresql://somewhere/else", embedded: false });
});

test("the durable settings are what they are promised to be", async () => {
  const { url } = await open();
  const names = ["fsync", "full_page_writes", "synchronous_commit", "data_checksums"];
  const rows = await ask(url, `SELECT ${names.map((name) => `current_setting('${name}')`).join(", ")}`);
  expect(rows).toEqual(["on", "on", "on", "on"]);
  expect(await ask(url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([false]);
});
