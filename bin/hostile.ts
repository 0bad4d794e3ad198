// `npm run test:hostile`: all that is in ../shared/data/hostile against the built site; `npm test` takes a fixed sample of it.
import { spawn } from "node:child_process";
import path from "node:path";
import { ensureBuild } from "./build.ts";
import { ROOT } from "./prisma.ts";
import { stopSignal } from "./stop-signal.ts";

const DIST = ".next-test";
/** Playwright looks for it in whole paths: the folder of a clone may have such a name, too. */
const SPECS = "/hostile[^/]*\\.spec\\.ts$";

const stop = stopSignal();
await ensureBuild(DIST, stop);
const playwright = path.join(ROOT, "node_modules/@playwright/test/cli.js");
const child = spawn(process.execPath, [playwright, "test", "--no-deps", SPECS], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, AFTERWORD_DIST: DIST, AFTERWORD_HOSTILE: "all" },
});
stop.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
child.once("close", (code) => {
  process.exitCode = code ?? 1;
});
