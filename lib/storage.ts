// Files that the site keeps, under DATA_DIR: folders that appear whole or not at all, and are never changed afterwards.
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { HOUR } from "./clock.ts";
import { env } from "./env.ts";
import { Refusal } from "./errors.ts";
import { newId } from "./ids.ts";

export type StoredFile = { name: string; bytes: Uint8Array };

/** Names of our own making: nothing that a path could be bent with. */
const NAME = /^[0-9a-z]+(\.[0-9a-z]+)?$/;
/** On the same disk as what it becomes, since only then is renaming one step. */
const INCOMING = "incoming";
/** Longer than any write takes: what is older was left by a process that was killed. */
const ABANDONED_MS = HOUR;
/** The disk's ways to say that it takes no more. */
const FULL = new Set(["ENOSPC", "EDQUOT", "EROFS"]);
const ABSENT = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);

function place(...names: string[]): string {
  for (const name of names) if (!NAME.test(name)) throw new Error(`Not a name for a file: ${JSON.stringify(name)}`);
  return path.join(/* turbopackIgnore: true */ env().DATA_DIR, ...names);
}

/** Writes all files into DATA_DIR/area/folder, or none. Throws Refusal "busy" when the disk is full or read-only. */
export async function putFolder(area: string, folder: string, files: StoredFile[]): Promise<void> {
  const target = place(area, folder);
  const incoming = place(INCOMING);
  const draft = place(INCOMING, newId());
  try {
    await sweep(incoming);
    await mkdir(draft, { recursive: true });
    for (const file of files)
      await writeFile(path.join(draft, path.basename(place(file.name))), file.bytes, { flush: true });
    await mkdir(path.dirname(target), { recursive: true });
    await rename(draft, target);
    await flushFolder(path.dirname(target));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw FULL.has((error as NodeJS.ErrnoException).code ?? "") ? new Refusal("busy") : error;
  }
}

/** A rename survives a power cut only when its folder is on the disk too. */
async function flushFolder(folder: string) {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

async function sweep(incoming: string) {
  const left = await readdir(incoming).catch(() => []);
  for (const name of left) {
    const draft = path.join(incoming, name);
    const found = await stat(draft).catch(() => null);
    if (found && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(draft, { recursive: true, force: true });
  }
}

/** The file's bytes; null when there is none. */
export async function readStored(area: string, folder: string, name: string): Promise<Buffer | null> {
  try {
    return await readFile(place(area, folder, name));
  } catch (error) {
    if (ABSENT.has((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

/** Removes the folder and everything in it; nothing happens when it is gone already. */
export const removeFolder = (area: string, folder: string) => rm(place(area, folder), { recursive: true, force: true });
