// Where mail goes while no server is named: files in DATA_DIR/mail, for the operator's eyes alone, since links stand in them.
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { env } from "../env.ts";

/** Names of our own making: the time in which a file came, to be sorted by, and the id of its mail. */
const NAME = /^(\d{14})-([0-9a-z]{1,40})\.eml$/;
/** More than a site without mail sends in months. */
const MOST_LISTED = 200;

const folder = () => path.join(/* turbopackIgnore: true */ env().DATA_DIR, "mail");
const nameOf = (id: string, at: Date) => `${at.toISOString().replace(/\D/g, "").slice(0, 14)}-${id}.eml`;

/** Whole or not at all; the same mail once more takes the place of the first. */
export async function keepMessage(id: string, message: Buffer, at: Date): Promise<void> {
  const name = nameOf(id, at);
  if (!NAME.test(name)) throw new Error(`Not a name for a mail: ${JSON.stringify(name)}`);
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const half = path.join(folder(), `${name}.half`);
  const file = await open(half, "w", 0o600);
  try {
    await file.writeFile(message);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, path.join(folder(), name));
}

/** The newest first. */
export async function listMessages(): Promise<string[]> {
  const names = await readdir(folder()).catch(() => []);
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .slice(0, MOST_LISTED);
}

/** Null where there is none of this name. */
export const readMessage = async (name: string): Promise<Buffer | null> =>
  NAME.test(name) ? readFile(path.join(folder(), name)).catch(() => null) : null;

/** Removes what was kept before this time; gives how many. */
export async function forgetMessages(before: Date): Promise<number> {
  const names = await readdir(folder()).catch(() => []);
  let gone = 0;
  for (const name of names) {
    const file = path.join(folder(), name);
    const found = await stat(file).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(file, { force: true });
    gone += 1;
  }
  return gone;
}
