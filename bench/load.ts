// As many requests as an address answers: wrk where the machine has it, else autocannon from npm, which needs more of the machine
// for itself and so hides some of the difference between two servers.
import { execFile, spawnSync } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { ROOT } from "#bin/prisma.ts";

const run = promisify(execFile);
const CONNECTIONS = 16;

const hasWrk = spawnSync("wrk", ["--version"]).error === undefined;
export const loadMaker = hasWrk ? "wrk" : "autocannon";

/** Requests a second that this address answers over sixteen connections, asked for brotli. Throws when it answers anything but 200. */
export const load = (url: string, seconds: number): Promise<number> => (hasWrk ? byWrk : byAutocannon)(url, seconds);

async function byWrk(url: string, seconds: number): Promise<number> {
  const { stdout } = await run(
    "wrk",
    [
      ["--threads", "1", "--connections", String(CONNECTIONS), "--duration", `${seconds}s`],
      ["--header", "Accept-Encoding: br", url],
    ].flat(),
  );
  const failed = /Non-2xx.*|Socket errors.*/.exec(stdout)?.[0];
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  if (failed || !(perSecond > 0)) throw new Error(`${url} did not answer as it should: ${failed ?? stdout}`);
  return perSecond;
}

async function byAutocannon(url: string, seconds: number): Promise<number> {
  const { stdout } = await run(
    process.execPath,
    [
      path.join(ROOT, "node_modules/autocannon/autocannon.js"),
      ["--json", "--connections", String(CONNECTIONS), "--duration", String(seconds)],
      ["--headers", "Accept-Encoding=br", url],
    ].flat(),
  );
  const { requests, non2xx, errors } = JSON.parse(stdout) as {
    requests: { average: number };
    non2xx: number;
    errors: number;
  };
  if (non2xx + errors > 0 || !(requests.average > 0))
    throw new Error(`${url} did not answer as it should: ${non2xx} answers were not 200, ${errors} failed`);
  return requests.average;
}
