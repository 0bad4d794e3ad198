// npm run import: brings in what was published and discussed elsewhere, whether or not the site runs; safe to run again.
// Exit 0: something came in, or all of it was here already. 1: nothing could be used, one sentence says why. 2: not understood, the
// usage is shown.

import { parseArgs } from "node:util";
import v8 from "node:v8";
import { withDatabase } from "./with-database.ts";

const USAGE = `Usage: npm run import -- FILE [--format thread|wxr] [--dry-run] [--verbose]

  --format    what the file is, where that cannot be seen from the file: thread (JSON, also what npm run export writes),
              wxr (WordPress: Tools, Export)
  --dry-run   tells what would come in, and brings nothing in
  --verbose   names every place of the file that could not be used as it stands, not only the first twenty

What comes in, what is merged and what is left out: docs/transfer.md`;

// V8 would let garbage grow to many times of what is in use before it looks: 950 MB for 100,000 comments instead of 430.
v8.setFlagsFromString("--heap-growing-percent=10");

type Asked = { path: string; format: string | undefined; dryRun: boolean; verbose: boolean };

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = understand();
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  try {
    return await withDatabase(() => bringIn(asked));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof Error && error.cause) console.error(error.cause);
    return 1;
  }
}

function understand(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: "string" }, "dry-run": { type: "boolean" }, verbose: { type: "boolean" } },
    });
    const [path, ...more] = positionals;
    if (!path || more.length > 0) return null;
    return { path, format: values.format, dryRun: values["dry-run"] === true, verbose: values.verbose === true };
  } catch {
    return null;
  }
}

async function bringIn({ path, format, dryRun, verbose }: Asked): Promise<number> {
  const { importFile } = await import("#domain/transfer/commands.ts");
  const { linesOf, isUseful } = await import("#domain/transfer/summary.ts");
  const { formatNamed } = await import("#domain/transfer/reading/format.ts");
  const onProgress = process.stderr.isTTY ? showProgress : undefined;
  const summary = await importFile({ path, format: formatNamed(format), dryRun, now: new Date(), onProgress });
  if (onProgress) process.stderr.write("\r\x1b[K");
  console.log(linesOf(summary, verbose).join("\n"));
  return isUseful(summary) ? 0 : 1;
}

function showProgress(share: number, comments: number) {
  process.stderr.write(`\r\x1b[K${Math.round(share * 100)} % read, ${comments} comments written`);
}
