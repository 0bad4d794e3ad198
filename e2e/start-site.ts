// Before the journeys: a site of their own with the demo edition, in a temporary folder and at a free port, so that nothing depends on
// what is left on the machine or runs on it. After them it is told to stop, and must end well.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { findBrowser } from "./browser.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

export default async function startSite(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "afterword-e2e-"));
  const port = String(await freePort());
  // The workers inherit these: the commands of e2e/operator.ts find the site's data by them.
  Object.assign(process.env, {
    AFTERWORD_E2E_BROWSER: findBrowser(),
    AFTERWORD_E2E_URL: `http://localhost:${port}`,
    AFTERWORD_DIST: ".next-test",
    DATA_DIR: dataDir,
    PORT: port,
    DEMO: "1",
    TZ: "Pacific/Chatham",
  });
  const site = spawn(process.execPath, [path.join(ROOT, "bin/start.ts")], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(site, "exit");
  let said = "";
  site.stderr.on("data", (part) => (said += part));
  const ready = new Promise<true>((resolve) => {
    createInterface({ input: site.stdout }).on("line", (line) => {
      said += `${line}\n`;
      if (line.startsWith("Afterword is ready at")) resolve(true);
    });
  });
  if ((await Promise.race([ready, ended])) !== true) throw new Error(`The site under test did not start:\n${said}`);
  return async () => {
    site.kill("SIGTERM");
    const [code] = await ended;
    rmSync(dataDir, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The site under test ended with code ${code}:\n${said.slice(-5_000)}`);
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return address && typeof address === "object" ? address.port : 0;
}
