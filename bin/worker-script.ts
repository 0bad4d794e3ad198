// Makes the service worker's file from its source: one file without imports, since a worker that is woken without a connection could fetch none.
import path from "node:path";
import { ROOT } from "./prisma.ts";

const SOURCE = "components/offline/worker/worker.ts";

/** Where it stands within a build's folder. */
export const workerScript = (dist: string) => path.join(ROOT, dist, "sw.js");

export async function makeWorkerScript(dist: string): Promise<void> {
  // Who serves needs what was made, and not the compiler: it would stay in memory.
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({ input: path.join(ROOT, SOURCE), cwd: ROOT, platform: "browser" });
  await bundle.write({ file: workerScript(dist), format: "iife", minify: true });
  await bundle.close();
}
