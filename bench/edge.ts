// How near to the limit of the machine a page is sent that everybody gets.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { type Figure, type Outcome, written } from "./figure.ts";
import { load, loadMaker } from "./load.ts";
import { hasNginx, openNginx } from "./nginx.ts";
import { expectStatus, visit } from "./requests.ts";
import { median } from "./series.ts";
import type { Stage } from "./stage.ts";

const SECONDS = 2;
const ROUNDS = 5;

export async function benchEdge({ site, long }: Stage): Promise<Outcome> {
  const page = `${site.url}/a/${long.slug}`;
  const { body } = expectStatus(await visit(site.url).get(`/a/${long.slug}`), 200);
  const bare = await openBareServer(body);
  const figures: Figure[] = [];
  try {
    figures.push(
      await compare("first view of 10,000 comments, sent ÷ by a bare node:http server", page, bare.url, 0.6),
    );
  } finally {
    await bare.close();
  }
  if (!hasNginx()) return { figures, left: ["Without nginx on this machine its figure is left out."] };
  const nginx = await openNginx(site.url, body);
  try {
    const behind = `${nginx.url}/a/${long.slug}`;
    figures.push(await compare("the same behind nginx ÷ nginx sending it as a file", behind, nginx.fileUrl, 0.9));
  } finally {
    await nginx.close();
  }
  return { figures };
}

/** Requests a second of both, in turn; the median of the rounds. */
async function compare(what: string, ours: string, theirs: string, least: number): Promise<Figure> {
  const rates: [number[], number[]] = [[], []];
  await load(ours, 1);
  for (let round = 0; round < ROUNDS; round++) {
    rates[0].push(await load(ours, SECONDS));
    rates[1].push(await load(theirs, SECONDS));
  }
  const [mine, limit] = [median(rates[0]), median(rates[1])];
  const from = `${written(mine)} ÷ ${written(limit)} req/s, ${loadMaker}, 16 connections`;
  return { what, value: mine / limit, unit: "×", reach: { least }, from };
}

async function openBareServer(bytes: Buffer) {
  const folder = mkdtempSync(path.join(tmpdir(), "afterword-bare-"));
  const file = path.join(folder, "page.br");
  writeFileSync(file, bytes);
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "bare-server.ts"), file], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [url] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return {
    url,
    async close() {
      const gone = once(child, "exit");
      child.stdin.end();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
