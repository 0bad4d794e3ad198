// A site for a while: in a temporary folder and at a free port, so that nothing depends on what is left on the machine or runs on it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../prisma.ts";
import { UNLIMITED } from "./unlimited.ts";

export type OwnSite = {
  url: string;
  /** The lines that it has printed. */
  said: string[];
  /** Tells it to stop and removes its folder. Throws when it does not end well. */
  close(): Promise<void>;
};
/** `dist`: the folder of the build; one that is not of these sources is made anew. `dev`: with hot reload instead. `limits`: LIMITS; without, readers may be machines. */
type Wanted = { dist: string; dev?: boolean; demo: boolean; limits?: string };

/** Throws what the site said when it does not start. Commands that this process starts find the site's data by the environment. */
export async function openOwnSite({ dist, dev = false, demo, limits = UNLIMITED }: Wanted): Promise<OwnSite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "afterword-own-"));
  const port = String(await freePort());
  Object.assign(process.env, {
    AFTERWORD_DIST: dist,
    DATA_DIR: dataDir,
    PORT: port,
    DEMO: demo ? "1" : "0",
    TZ: "Pacific/Chatham",
    // Journeys say from which address they come.
    TRUSTED_PROXIES: "127.0.0.1,::1",
    LIMITS: limits,
  });
  const site = spawn(process.execPath, [path.join(ROOT, "bin", dev ? "dev.ts" : "start.ts")], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(site, "exit");
  const said: string[] = [];
  createInterface({ input: site.stderr }).on("line", (line) => said.push(line));
  const ready = new Promise<true>((resolve) => {
    createInterface({ input: site.stdout }).on("line", (line) => {
      said.push(line);
      if (line.startsWith("Afterword is ready at")) resolve(true);
    });
  });
  const close = async () => {
    site.kill("SIGTERM");
    const [code] = await ended;
    rmSync(dataDir, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The site ended with code ${code}:\n${said.slice(-50).join("\n")}`);
  };
  if ((await Promise.race([ready, ended])) !== true) {
    rmSync(dataDir, { recursive: true, force: true });
    throw new Error(`The site did not start:\n${said.join("\n")}`);
  }
  return { url: `http://localhost:${port}`, said, close };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return address && typeof address === "object" ? address.port : 0;
}
