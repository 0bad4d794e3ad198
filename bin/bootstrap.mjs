// The way in on a machine that has only Node 20 and npm: makes what is missing, then runs a TypeScript entry with the project's own
// Node. Plain JavaScript without dependencies, because nothing may be there yet. Says one line for each thing it makes.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { LEAN } from "./heap.mjs";

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const MODULES = path.join(ROOT, "node_modules");
const CLIENT = path.join(ROOT, "prisma/client");
const LOCK = path.join(ROOT, ".cache/setup.lock");
// Argon2 in node:crypto, and types that are stripped without a flag.
const NODE_NEEDED = [24, 7];

/** @param {string} entry a file of bin/ @param {string[]} flags of Node, by which the entry is run (heap.mjs) */
export async function run(entry, flags = []) {
  try {
    if (!isComplete()) await withLock(complete);
    await hand(path.join(ROOT, "bin", entry), process.argv.slice(2), flags);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

const isComplete = () => areDependenciesInstalled() && isClientGenerated();

function complete() {
  if (!areDependenciesInstalled()) install();
  if (!isClientGenerated()) generateClient();
}

/** npm's own record of what it installed, against what the lock file asks for. Packages for other platforms may be missing. */
function areDependenciesInstalled() {
  const record = path.join(MODULES, ".package-lock.json");
  if (!existsSync(record) || !existsSync(ownNode())) return false;
  const { packages: installed } = readJson(record);
  const { packages: wanted } = readJson(path.join(ROOT, "package-lock.json"));
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === "") return true;
    return installed[folder] ? installed[folder].version === version : optional === true;
  });
}

function install() {
  console.error("Installing the dependencies (a minute or two the first time) …");
  // --include=dev also where NODE_ENV says production: the site is built and tested here.
  npm(
    ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    "The dependencies could not be installed",
  );
  // Install scripts may be off on this machine; the project's Node comes by one.
  if (!existsSync(ownNode()))
    npm(["rebuild", "node", "--ignore-scripts=false"], "The project's own Node could not be installed");
}

/** The client is code made from the schema, so it is made again when the schema or Prisma has changed. */
const clientStamp = () =>
  createHash("sha256")
    .update(readFileSync(path.join(ROOT, "prisma/schema.prisma")))
    .update(readJson(path.join(MODULES, "prisma/package.json")).version)
    .digest("hex");

function isClientGenerated() {
  const stamp = path.join(CLIENT, ".made-from");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === clientStamp();
}

function generateClient() {
  const made = clientStamp();
  const cli = path.join(MODULES, "prisma/build/index.js");
  // Generating needs no schema engine, but Prisma would download one; any program that ends well stands in for it.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const { status, stdout, stderr } = spawnSync(ownNode(), [cli, "generate"], { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The database client could not be generated:\n${stdout}${stderr}`);
  writeFileSync(path.join(CLIENT, ".made-from"), made);
}

/** @param {string[]} args @param {string} complaint */
function npm(args, complaint) {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith("js") ? [process.execPath, [script]] : ["npm", []];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`${complaint}:\n${stdout ?? ""}${stderr ?? ""}`);
}

/** Runs the entry in this process where it can be, else in a child that gets our arguments, input and signals. */
async function hand(entry, args, flags) {
  if (isNewEnough() && flags.length === 0) {
    process.argv = [process.argv[0], entry, ...args];
    await import(pathToFileURL(entry).href);
    return;
  }
  const env = { ...process.env, ...LEAN };
  const child = spawn(ownNode(), [...flags, entry, ...args], { stdio: "inherit", env });
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => child.kill(name));
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (...outcome) => resolve(outcome));
  });
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
}

function isNewEnough() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
}

const ownNode = () => (isNewEnough() ? process.execPath : path.join(MODULES, ".bin/node"));

/** Two commands in a fresh clone at once: the second waits. The lock names its holder, so a dead one's is taken over. */
async function withLock(work) {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  while (!take()) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    if (!isComplete()) work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isAlive(Number(readFileSync(LOCK, "utf8")))) rmSync(LOCK, { force: true });
    return false;
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));
