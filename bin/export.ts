// npm run export: the whole publication in one file of its own format, whether or not the site runs.
// Exit 0: done. 1: failed, one sentence says why. 2: not understood, the usage is shown.
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { withDatabase } from "./with-database.ts";

const USAGE = `Usage: npm run export -- FILE

Writes all articles with their discussions to FILE, as JSON Lines of the format "thread"; - is the standard output.
Pictures are not in it: keep a copy of DATA_DIR/media beside it. Passwords and e-mail addresses are not in it either.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const path = target();
  if (!path) {
    console.error(USAGE);
    return 2;
  }
  try {
    const { articles, comments } = await withDatabase(() =>
      path === "-" ? exportTo(process.stdout) : exportToFile(path),
    );
    console.error(`Exported ${articles} articles with ${comments} comments.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function target(): string | undefined {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    return positionals.length === 1 ? positionals[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The file appears whole or not at all; only its owner can read it, since withdrawn and hidden texts are in it. */
async function exportToFile(path: string) {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = createWriteStream(draft, { mode: 0o600, flags: "wx", flush: true });
    const exported = await exportTo(file);
    await new Promise<void>((resolve, reject) => {
      file.once("error", reject);
      file.end(resolve);
    });
    await rename(draft, path);
    return exported;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function exportTo(stream: Writable) {
  const { exportAll } = await import("#domain/transfer/queries.ts");
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => {});
  const written = (text: string) => new Promise<void>((resolve) => stream.write(text, () => resolve()));
  return Promise.race([failed, exportAll((text) => Promise.race([written(text), failed]))]);
}
