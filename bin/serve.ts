// From nothing to a site that can be read: what `npm start` and `npm run dev` have in common.
import type { Env } from "#lib/env.ts";
import { tidyAtRest } from "#lib/tidy.ts";
import { ensureBuild } from "./build.ts";
import { migrate } from "./migrate.ts";
import { openSite } from "./site.ts";
import { aborted, stopSignal } from "./stop-signal.ts";
import { keepWorker } from "./worker-process.ts";
import { makeWorkerScript, workerScript } from "./worker-script.ts";

type Mode = { dev: boolean; dist: string };
type Closers = (() => Promise<unknown>)[];

/** Serves until told to stop, then ends everything it started, within ten seconds. */
export async function serveSite({ dev, dist }: Mode): Promise<number> {
  const stop = stopSignal();
  // Whoever reads what we say may stop reading; that is no reason to stop serving.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const open: Closers = [];
  try {
    await start({ dev, dist }, open, stop);
    await aborted(stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    for (const close of open.reverse()) await close();
  }
  return 0;
}

async function start({ dev, dist }: Mode, open: Closers, stop: AbortSignal): Promise<void> {
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    AFTERWORD_DIST: dist,
    NEXT_TELEMETRY_DISABLED: "1",
    // Node itself reads next.config.ts, as by `next start --experimental-next-config-strip-types`: Next's compiler would stay in memory (40 MB).
    __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: "true",
  });
  const { env, database, close } = await openSite();
  open.push(close);
  const { checkLimits } = await import("#domain/limits/settings.ts");
  checkLimits(env.LIMITS);
  const { assertPortFree, serve } = await import("#web/server.ts");
  await assertPortFree();
  await migrate(database.url);
  stop.throwIfAborted();
  if (dev) await makeWorkerScript(dist);
  else await ensureBuild(dist, stop, () => console.log("Building the site (about a minute) …"));
  if (env.DEMO) await plant();
  await (await import("#domain/accounts/jobs.ts")).workOutLooks();
  await invite(env);
  stop.throwIfAborted();
  const { openEdge } = await import("./edge.ts");
  const edge = openEdge();
  const { endpoints, hold } = edge;
  const server = await serve({ dev, dist, endpoints, hold, workerScript: workerScript(dist) });
  if (!dev) tidyAtRest();
  const { log } = await import("#lib/log.ts");
  const worker = keepWorker((message) => log.warn(message));
  open.push(() => Promise.all([edge.close(), server.close(), worker.close()]));
  await readFirstPage(env, stop);
  console.log(`Afterword is ready at ${env.SITE_URL}`);
}

async function plant(): Promise<void> {
  const { plantDemo } = await import("#prisma/demo/plant.ts");
  await plantDemo();
}

async function invite({ SITE_URL }: Env): Promise<void> {
  const { inviteFirstAdmin } = await import("#domain/accounts/first-admin/commands.ts");
  const address = await inviteFirstAdmin();
  if (address) console.log(`Make the first administrator's account at ${SITE_URL}${address}`);
}

/** Ready means that a reader would see the front page: whoever was promised it must not find an error. */
async function readFirstPage({ HOST, PORT }: Env, stop: AbortSignal): Promise<void> {
  const host = HOST === "0.0.0.0" ? "127.0.0.1" : HOST === "::" ? "[::1]" : HOST.includes(":") ? `[${HOST}]` : HOST;
  for (const page of ["/livez", "/"]) {
    const answer = await fetch(`http://${host}:${PORT}${page}`, { signal: stop });
    await answer.arrayBuffer();
    if (answer.status >= 500) throw new Error(`${page} answers ${answer.status}: the log above says why.`);
  }
}
